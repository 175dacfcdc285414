# Sets the policy of Crowded Elevator for Chrome, Edge and Firefox. Run as the system, in 64-bit PowerShell.
$ErrorActionPreference = 'Stop'

$key = 'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\mpbjfabnnnofpihgoonanacmlhoodgcb\policy'
if (Test-Path $key) { Remove-Item -Path $key -Recurse -Force }
New-Item -Path $key -Force | Out-Null
New-ItemProperty -Path $key -Name 'mode' -PropertyType String -Value 'enforce' -Force | Out-Null
New-ItemProperty -Path $key -Name 'onStop' -PropertyType String -Value 'block' -Force | Out-Null
New-ItemProperty -Path $key -Name 'unchecked' -PropertyType String -Value 'hold' -Force | Out-Null
New-ItemProperty -Path $key -Name 'welcome' -PropertyType DWord -Value 0 -Force | Out-Null
New-ItemProperty -Path $key -Name 'institutionName' -PropertyType String -Value 'Larkspur General' -Force | Out-Null
New-ItemProperty -Path $key -Name 'institutionContact' -PropertyType String -Value 'privacy@larkspur.example, ext. 4410' -Force | Out-Null
New-ItemProperty -Path $key -Name 'institutionPolicy' -PropertyType String -Value 'https://larkspur.example/social-media' -Force | Out-Null
New-ItemProperty -Path $key -Name 'institutionWording' -PropertyType String -Value 'Stories belong to patients. Our press office helps you ask them.' -Force | Out-Null
New-ItemProperty -Path $key -Name 'facility' -PropertyType String -Value 'Larkspur General' -Force | Out-Null
New-ItemProperty -Path $key -Name 'city' -PropertyType String -Value 'Boise, ID' -Force | Out-Null
New-ItemProperty -Path $key -Name 'allowPause' -PropertyType DWord -Value 0 -Force | Out-Null
New-ItemProperty -Path $key -Name 'allowVouching' -PropertyType DWord -Value 0 -Force | Out-Null
New-ItemProperty -Path $key -Name 'countsKeptDays' -PropertyType DWord -Value 90 -Force | Out-Null
New-Item -Path "$key\channels" -Force | Out-Null
New-ItemProperty -Path "$key\channels" -Name '1' -PropertyType String -Value 'Larkspur Chat | https://chat.larkspur.example/ | Ask in Larkspur Chat' -Force | Out-Null
New-Item -Path "$key\ownPlaces" -Force | Out-Null
New-ItemProperty -Path "$key\ownPlaces" -Name '1' -PropertyType String -Value 'Tower Clinic' -Force | Out-Null
New-ItemProperty -Path "$key\ownPlaces" -Name '2' -PropertyType String -Value '6 West' -Force | Out-Null
New-ItemProperty -Path "$key\ownPlaces" -Name '3' -PropertyType String -Value 'Bridges programme' -Force | Out-Null
New-Item -Path "$key\ownEvents" -Force | Out-Null
New-ItemProperty -Path "$key\ownEvents" -Name '1' -PropertyType String -Value 'the ferry night' -Force | Out-Null
New-Item -Path "$key\recordPatterns" -Force | Out-Null
New-ItemProperty -Path "$key\recordPatterns" -Name '1' -PropertyType String -Value '\bLG-?\d{7}\b' -Force | Out-Null
New-Item -Path "$key\reasons" -Force | Out-Null
New-ItemProperty -Path "$key\reasons" -Name '1' -PropertyType String -Value 'consent' -Force | Out-Null
New-ItemProperty -Path "$key\reasons" -Name '2' -PropertyType String -Value 'not-a-patient' -Force | Out-Null
New-ItemProperty -Path "$key\reasons" -Name '3' -PropertyType String -Value 'fictional' -Force | Out-Null
New-Item -Path "$key\userMayChange" -Force | Out-Null
New-ItemProperty -Path "$key\userMayChange" -Name '1' -PropertyType String -Value 'city' -Force | Out-Null

$key = 'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\mpbjfabnnnofpihgoonanacmlhoodgcb\policy'
if (Test-Path $key) { Remove-Item -Path $key -Recurse -Force }
New-Item -Path $key -Force | Out-Null
New-ItemProperty -Path $key -Name 'mode' -PropertyType String -Value 'enforce' -Force | Out-Null
New-ItemProperty -Path $key -Name 'onStop' -PropertyType String -Value 'block' -Force | Out-Null
New-ItemProperty -Path $key -Name 'unchecked' -PropertyType String -Value 'hold' -Force | Out-Null
New-ItemProperty -Path $key -Name 'welcome' -PropertyType DWord -Value 0 -Force | Out-Null
New-ItemProperty -Path $key -Name 'institutionName' -PropertyType String -Value 'Larkspur General' -Force | Out-Null
New-ItemProperty -Path $key -Name 'institutionContact' -PropertyType String -Value 'privacy@larkspur.example, ext. 4410' -Force | Out-Null
New-ItemProperty -Path $key -Name 'institutionPolicy' -PropertyType String -Value 'https://larkspur.example/social-media' -Force | Out-Null
New-ItemProperty -Path $key -Name 'institutionWording' -PropertyType String -Value 'Stories belong to patients. Our press office helps you ask them.' -Force | Out-Null
New-ItemProperty -Path $key -Name 'facility' -PropertyType String -Value 'Larkspur General' -Force | Out-Null
New-ItemProperty -Path $key -Name 'city' -PropertyType String -Value 'Boise, ID' -Force | Out-Null
New-ItemProperty -Path $key -Name 'allowPause' -PropertyType DWord -Value 0 -Force | Out-Null
New-ItemProperty -Path $key -Name 'allowVouching' -PropertyType DWord -Value 0 -Force | Out-Null
New-ItemProperty -Path $key -Name 'countsKeptDays' -PropertyType DWord -Value 90 -Force | Out-Null
New-Item -Path "$key\channels" -Force | Out-Null
New-ItemProperty -Path "$key\channels" -Name '1' -PropertyType String -Value 'Larkspur Chat | https://chat.larkspur.example/ | Ask in Larkspur Chat' -Force | Out-Null
New-Item -Path "$key\ownPlaces" -Force | Out-Null
New-ItemProperty -Path "$key\ownPlaces" -Name '1' -PropertyType String -Value 'Tower Clinic' -Force | Out-Null
New-ItemProperty -Path "$key\ownPlaces" -Name '2' -PropertyType String -Value '6 West' -Force | Out-Null
New-ItemProperty -Path "$key\ownPlaces" -Name '3' -PropertyType String -Value 'Bridges programme' -Force | Out-Null
New-Item -Path "$key\ownEvents" -Force | Out-Null
New-ItemProperty -Path "$key\ownEvents" -Name '1' -PropertyType String -Value 'the ferry night' -Force | Out-Null
New-Item -Path "$key\recordPatterns" -Force | Out-Null
New-ItemProperty -Path "$key\recordPatterns" -Name '1' -PropertyType String -Value '\bLG-?\d{7}\b' -Force | Out-Null
New-Item -Path "$key\reasons" -Force | Out-Null
New-ItemProperty -Path "$key\reasons" -Name '1' -PropertyType String -Value 'consent' -Force | Out-Null
New-ItemProperty -Path "$key\reasons" -Name '2' -PropertyType String -Value 'not-a-patient' -Force | Out-Null
New-ItemProperty -Path "$key\reasons" -Name '3' -PropertyType String -Value 'fictional' -Force | Out-Null
New-Item -Path "$key\userMayChange" -Force | Out-Null
New-ItemProperty -Path "$key\userMayChange" -Name '1' -PropertyType String -Value 'city' -Force | Out-Null

$key = 'HKLM:\SOFTWARE\Policies\Mozilla\Firefox\3rdparty\Extensions\crowded-elevator@crowded-elevator.org'
if (Test-Path $key) { Remove-Item -Path $key -Recurse -Force }
New-Item -Path $key -Force | Out-Null
New-ItemProperty -Path $key -Name 'mode' -PropertyType String -Value 'enforce' -Force | Out-Null
New-ItemProperty -Path $key -Name 'onStop' -PropertyType String -Value 'block' -Force | Out-Null
New-ItemProperty -Path $key -Name 'unchecked' -PropertyType String -Value 'hold' -Force | Out-Null
New-ItemProperty -Path $key -Name 'welcome' -PropertyType DWord -Value 0 -Force | Out-Null
New-ItemProperty -Path $key -Name 'institutionName' -PropertyType String -Value 'Larkspur General' -Force | Out-Null
New-ItemProperty -Path $key -Name 'institutionContact' -PropertyType String -Value 'privacy@larkspur.example, ext. 4410' -Force | Out-Null
New-ItemProperty -Path $key -Name 'institutionPolicy' -PropertyType String -Value 'https://larkspur.example/social-media' -Force | Out-Null
New-ItemProperty -Path $key -Name 'institutionWording' -PropertyType String -Value 'Stories belong to patients. Our press office helps you ask them.' -Force | Out-Null
New-ItemProperty -Path $key -Name 'facility' -PropertyType String -Value 'Larkspur General' -Force | Out-Null
New-ItemProperty -Path $key -Name 'city' -PropertyType String -Value 'Boise, ID' -Force | Out-Null
New-ItemProperty -Path $key -Name 'allowPause' -PropertyType DWord -Value 0 -Force | Out-Null
New-ItemProperty -Path $key -Name 'allowVouching' -PropertyType DWord -Value 0 -Force | Out-Null
New-ItemProperty -Path $key -Name 'countsKeptDays' -PropertyType DWord -Value 90 -Force | Out-Null
New-Item -Path "$key\channels" -Force | Out-Null
New-ItemProperty -Path "$key\channels" -Name '1' -PropertyType String -Value 'Larkspur Chat | https://chat.larkspur.example/ | Ask in Larkspur Chat' -Force | Out-Null
New-Item -Path "$key\ownPlaces" -Force | Out-Null
New-ItemProperty -Path "$key\ownPlaces" -Name '1' -PropertyType String -Value 'Tower Clinic' -Force | Out-Null
New-ItemProperty -Path "$key\ownPlaces" -Name '2' -PropertyType String -Value '6 West' -Force | Out-Null
New-ItemProperty -Path "$key\ownPlaces" -Name '3' -PropertyType String -Value 'Bridges programme' -Force | Out-Null
New-Item -Path "$key\ownEvents" -Force | Out-Null
New-ItemProperty -Path "$key\ownEvents" -Name '1' -PropertyType String -Value 'the ferry night' -Force | Out-Null
New-Item -Path "$key\recordPatterns" -Force | Out-Null
New-ItemProperty -Path "$key\recordPatterns" -Name '1' -PropertyType String -Value '\bLG-?\d{7}\b' -Force | Out-Null
New-Item -Path "$key\reasons" -Force | Out-Null
New-ItemProperty -Path "$key\reasons" -Name '1' -PropertyType String -Value 'consent' -Force | Out-Null
New-ItemProperty -Path "$key\reasons" -Name '2' -PropertyType String -Value 'not-a-patient' -Force | Out-Null
New-ItemProperty -Path "$key\reasons" -Name '3' -PropertyType String -Value 'fictional' -Force | Out-Null
New-Item -Path "$key\userMayChange" -Force | Out-Null
New-ItemProperty -Path "$key\userMayChange" -Name '1' -PropertyType String -Value 'city' -Force | Out-Null

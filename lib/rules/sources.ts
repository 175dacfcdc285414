/** Law and guidance that several rules rest on. */
export const SAFE_HARBOR = {
  title: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2)',
  url: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.514',
} as const;

export const HHS_DEIDENTIFICATION = {
  title: 'HHS guidance on de-identification',
  url: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
} as const;

export const HIPAA_AUTHORIZATION = {
  title: 'HIPAA authorization, 45 CFR 164.508',
  url: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.508',
} as const;

export const HHS_REVIEW_REPLIES = {
  title: 'HHS: resolution agreement on replies to online reviews (Manasa Health Center, 2023)',
  url: 'https://www.hhs.gov/hipaa/for-professionals/compliance-enforcement/agreements/manasa/index.html',
} as const;

export const AMA_SOCIAL_MEDIA = {
  title: 'AMA Code of Medical Ethics, Opinion 2.3.2',
  url: 'https://code-medical-ethics.ama-assn.org/ethics-opinions/professionalism-use-social-media',
} as const;

export const ACP_FSMB = {
  title: 'ACP and FSMB: Online Medical Professionalism (2013)',
  url: 'https://www.acpjournals.org/doi/10.7326/0003-4819-158-8-201304160-00100',
} as const;

export const FSMB_SOCIAL_MEDIA = {
  title: 'FSMB: Social Media and Electronic Communications (2019)',
  url: 'https://www.fsmb.org/siteassets/advocacy/policies/social-media-and-electronic-communications.pdf',
} as const;

export const GMC_SOCIAL_MEDIA = {
  title: 'GMC: Using social media as a medical professional (2024)',
  url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
} as const;

export const NCSBN_SOCIAL_MEDIA = {
  title: 'NCSBN: A Nurse\u2019s Guide to the Use of Social Media',
  url: 'https://www.ncsbn.org/public-files/NCSBN_SocialMedia.pdf',
} as const;

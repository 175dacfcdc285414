/** Who the extension is to browsers and to policies. The ids never change: policies and stored settings hang on them. */

/** The public key that gives an unpacked or self-hosted build the same id everywhere. */
export const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAm9/qDwHfrwX3EuTBkmUr+nmE3FBThn46M/m8dvAQnwtEEPu7VWEV6Xt26QxjHSxqiB2UvZHW/Mf3/hJXq1vDzRwK9ZDRoUpF1hno1mPjWq/ec2rWRVtaB4nDuuhrSNb+wQfKog2iVt79ueGMDp8Lsdpb4n1ObovXRi3+jAgCW78snl6IV01/ex+4vXyN/Sf9bdfp49wteZX1IM8+TbnmD/9YjLeZRL7MzBzHJOtjaHOSrp5NcT9A/75CAAMts2DhZhCnUrYK9hH9KwMQ3pZBc4eGOk9DpPXVIbqT3mMDqdxj5JobNINTcSlOP0HppeKMtwkozfCAeNzXIaID0ojo5wIDAQAB';

/** What Chromium derives from `CHROME_KEY`. */
export const CHROME_ID = 'mpbjfabnnnofpihgoonanacmlhoodgcb';

export const GECKO_ID = 'crowded-elevator@crowded-elevator.org';

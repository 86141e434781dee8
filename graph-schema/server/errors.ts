type Neo4jServerErrorCode =
  | 'WAY_CHANGED'
  | 'ENGINE_MISSING'
  | 'JAVA_MISSING'
  | 'MAVEN_MISSING'
  | 'DOWNLOAD_FAILED'
  | 'PASSWORD_LOST'
  | 'START_FAILED'
  | 'STOP_FAILED';

/** Neo4j could not be provided; the message says what to do about it. */
export class Neo4jServerError extends Error {
  override readonly name = 'Neo4jServerError';
  readonly code: Neo4jServerErrorCode;

  constructor({ code, message, cause }: { code: Neo4jServerErrorCode; message: string; cause?: unknown }) {
    super(message, { cause });
    this.code = code;
  }
}

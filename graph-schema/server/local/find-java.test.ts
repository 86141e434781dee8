import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findJava, javaVersion } from './find-java.ts';

describe('javaVersion', () => {
  const rows: [string, number | null][] = [
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
    ['java version "1.8.0_412"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['Unable to locate a Java Runtime.', null],
  ];
  for (const [printed, expected] of rows) {
    it(`reads ${expected} from ${JSON.stringify(printed)}`, () =>
      assert.equal(javaVersion(printed), expected));
  }
});

describe('findJava', () => {
  it('says what to install when there is none', async () => {
    await assert.rejects(findJava('/no/java/here'), {
      code: 'JAVA_MISSING',
      message: /no java was found\. Install it .*openjdk-17-jre.* NEO4J_URI/,
    });
  });
});

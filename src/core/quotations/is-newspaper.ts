/** Tells newspapers from web sites by their names, as bibliographies set them apart. */

/** 日报, 晚报, 时报 and whatever ends in 报; 公报, 通报 and 简报 are series of documents. */
const newspaper = /[日晚早晨时時][报報]|(?<![公通简簡海])[报報]$/;
/** A department for news is an office, and publishes on a web site. */
const office = /[局处處办辦室部]$|政府/;

export function isNewspaper(outlet: string | undefined): boolean {
  return outlet !== undefined && newspaper.test(outlet) && !office.test(outlet);
}

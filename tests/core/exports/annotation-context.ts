/**
 * The part of the Web Annotation context that our files use, so that tests need no network. The terms are those of
 * Appendix A of the Web Annotation Vocabulary, https://www.w3.org/TR/annotation-vocab/.
 */
const openAnnotation = 'http://www.w3.org/ns/oa#';
const activityStreams = 'http://www.w3.org/ns/activitystreams#';
const count = { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' };
const resource = { '@type': '@id' };

export const annotationContextAddress = 'http://www.w3.org/ns/anno.jsonld';

export const annotationContext = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${openAnnotation}Annotation`,
    TextualBody: `${openAnnotation}TextualBody`,
    TextQuoteSelector: `${openAnnotation}TextQuoteSelector`,
    TextPositionSelector: `${openAnnotation}TextPositionSelector`,
    AnnotationPage: `${activityStreams}OrderedCollectionPage`,
    AnnotationCollection: `${activityStreams}OrderedCollection`,
    Software: `${activityStreams}Application`,
    identifying: `${openAnnotation}identifying`,
    describing: `${openAnnotation}describing`,
    classifying: `${openAnnotation}classifying`,
    tagging: `${openAnnotation}tagging`,
    body: { '@id': `${openAnnotation}hasBody`, ...resource },
    target: { '@id': `${openAnnotation}hasTarget`, ...resource },
    source: { '@id': `${openAnnotation}hasSource`, ...resource },
    selector: { '@id': `${openAnnotation}hasSelector`, ...resource },
    motivation: { '@id': `${openAnnotation}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${openAnnotation}hasPurpose`, '@type': '@vocab' },
    exact: `${openAnnotation}exact`,
    prefix: `${openAnnotation}prefix`,
    suffix: `${openAnnotation}suffix`,
    start: { '@id': `${openAnnotation}start`, ...count },
    end: { '@id': `${openAnnotation}end`, ...count },
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    name: 'http://xmlns.com/foaf/0.1/name',
    generated: {
      '@id': 'http://purl.org/dc/terms/issued',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    },
    generator: { '@id': `${activityStreams}generator`, ...resource },
    items: { '@id': `${activityStreams}items`, '@type': '@id', '@container': '@list' },
    partOf: { '@id': `${activityStreams}partOf`, ...resource },
    total: { '@id': `${activityStreams}totalItems`, ...count },
    startIndex: { '@id': `${activityStreams}startIndex`, ...count },
  },
};

/** A page in the layout of the original article, on another procedure. */
export const scan = `CPT 77078: A scan
CPT code 77078 covers a bone scan.
Related Diagnoses
| ICD-10 Code | Description | Clinical Relevance |
|---|---|---|
M81.0 | Age-related osteoporosis without current pathological fracture | Common indication. |
Q99.9 | A thing of this page | Nobody knows. |`;

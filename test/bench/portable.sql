-- What portable.yaml decides, written by hand; duplicates last, since only whole and real leads have any.
-- {list}, {out}, {as_of} and {threads} are filled in.
SET threads = {threads};

CREATE TEMP TABLE leads AS
WITH answered AS (
  SELECT *,
    row_number() OVER () AS line,
    ("First Name" <> '' AND "Last Name" <> '' AND ("Email" <> '' OR "Phone Number" <> '')) IS TRUE AS is_complete,
    (lower("First Name" || ' ' || "Last Name")
      IN ('johnny prospect', 'test test', 'asdf asdf', 'jane doe')) IS TRUE AS fake_name,
    regexp_matches(lower("Email"), '@(mailinator|test|asdf|example)\.com$') IS TRUE AS fake_email,
    ("Country/Region" = 'United States' AND regexp_replace("Phone Number", '[^0-9]', '', 'g')
      IN ('5555555555', '1234567890', '0000000000', '5550100')) IS TRUE AS fake_phone,
    regexp_matches(lower("Job Title"),
      '\b(ceo|cto|chief|vp|president|director|head|owner|founder)\b') IS TRUE AS decides,
    regexp_matches(lower("Job Title"), '\b(it|database|sql|software|engineering)\b') IS TRUE AS technical,
    ("Country/Region" IN ('United States', 'Germany', 'United Kingdom', 'France')) IS TRUE AS in_market,
    ("Number of Employees"
      IN ('51-200', '201-500', '501-1000', '1,001-5,000', '5,001-10,000', '10k+')) IS TRUE AS over_fifty,
    (CAST("Annual Revenue"[2:-2] AS DOUBLE) >= 100) IS TRUE AS over_hundred_millions,
    ("Industry" IN ('Software', 'Banking', 'Energy')) IS TRUE AS in_industry,
    (CAST("Last Activity Date" AS DATE) BETWEEN DATE '{as_of}' - 90 AND DATE '{as_of}') IS TRUE AS recently_active
  FROM read_csv('{list}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')
),
scored AS (
  SELECT *,
    30 * decides::INT + 10 * technical::INT + 7 * in_market::INT + 20 * over_fifty::INT
      + 12 * over_hundred_millions::INT + 9 * in_industry::INT + 15 * recently_active::INT AS leadq_score,
    is_complete AND NOT (fake_name OR fake_email OR fake_phone) AS is_admitted,
    CASE
      WHEN NOT is_admitted THEN 'rejected'
      WHEN leadq_score >= 60 THEN 'qualified'
      WHEN leadq_score >= 30 THEN 'nurture'
      ELSE 'rejected'
    END AS leadq_status
  FROM answered
)
SELECT
  * EXCLUDE (is_complete, fake_name, fake_email, fake_phone, decides, technical, in_market, over_fifty,
    over_hundred_millions, in_industry, recently_active),
  CASE WHEN NOT is_admitted THEN concat_ws(';',
    CASE WHEN fake_name THEN 'fake-name' END,
    CASE WHEN fake_email THEN 'fake-email' END,
    CASE WHEN fake_phone THEN 'fake-phone' END,
    CASE WHEN NOT (fake_name OR fake_email OR fake_phone) THEN 'missing-email-or-phone' END)
  ELSE concat_ws(';',
    CASE WHEN leadq_status = 'rejected' THEN 'below-nurture' ELSE 'meets-' || leadq_status END,
    CASE WHEN decides THEN 'decides' END,
    CASE WHEN over_fifty THEN 'over-fifty' END,
    CASE WHEN recently_active THEN 'recently-active' END,
    CASE WHEN over_hundred_millions THEN 'over-hundred-millions' END,
    CASE WHEN technical THEN 'technical' END,
    CASE WHEN in_industry THEN 'industry' END,
    CASE WHEN in_market THEN 'market' END) END AS leadq_reasons
FROM scored;

-- The leads whose address an earlier one has.
CREATE TEMP TABLE repeated AS
SELECT line FROM (
  SELECT line, row_number() OVER (PARTITION BY lower("Email") ORDER BY line) AS occurrence
  FROM leads WHERE is_admitted AND "Email" <> ''
) WHERE occurrence > 1;

COPY (
  SELECT * EXCLUDE (line, is_admitted) FROM leads
  WHERE leadq_status = 'qualified' AND line NOT IN (FROM repeated)
) TO '{out}/qualified.csv' (HEADER);

COPY (
  SELECT * EXCLUDE (line, is_admitted) FROM leads
  WHERE leadq_status = 'nurture' AND line NOT IN (FROM repeated)
) TO '{out}/nurture.csv' (HEADER);

COPY (
  SELECT * EXCLUDE (line, is_admitted) REPLACE (
    'rejected' AS leadq_status,
    CASE WHEN line IN (FROM repeated) THEN 'duplicate' ELSE leadq_reasons END AS leadq_reasons
  )
  FROM leads
  WHERE leadq_status = 'rejected' OR line IN (FROM repeated)
) TO '{out}/rejected.csv' (HEADER);

SELECT
  count(*) FILTER (leadq_status = 'qualified' AND line NOT IN (FROM repeated)) AS qualified,
  count(*) FILTER (leadq_status = 'nurture' AND line NOT IN (FROM repeated)) AS nurture,
  count(*) FILTER (leadq_status = 'rejected' OR line IN (FROM repeated)) AS rejected
FROM leads;

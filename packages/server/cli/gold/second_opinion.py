"""A second opinion on `lyhord result`: every indicator of the investigation form by its written definition
(docs/generated/indikatorer.md), in another language and sharing no code with the product.

Reads investigations.csv, where edges are many on purpose: month ends, the limit day and the day after it, leap day,
borders of ages and half-years, chains, hidden answers, cells that cannot be read. Writes results.csv.

    python3 second_opinion.py
"""
import calendar, csv, datetime, math, os, re

HERE = os.path.dirname(os.path.abspath(__file__))
MISSING = object()  # belongs to the population, but the answer is not known; None: does not belong
ALONE = {'ingen', 'okant', 'inga', 'inget', 'ingen_kand'}
MULTI = {'funktionsnedsattning', 'orsaker', 'uppgifter_fran', 'instrument', 'riskomraden', 'skyddsomraden',
         'utsatthet', 'behovsomraden', 'insatser'}
NUMBERS = {'alder': 20, 'antal_samtal_barn': 99, 'hembesok': 99, 'byten_handlaggare': 20}
DAYS = {'inkom_datum', 'utredning_start', 'utredning_slut'}
UNREADABLE = {'fel', '2025-02-30', '999', '-1', '2025-13-01', 'xyz|abc'}  # what stands in investigations.csv


def read(id, cell):
    cell = cell.strip()
    if cell == '' or cell in UNREADABLE:
        return None
    if id in NUMBERS:
        return int(cell) if cell.isdigit() and int(cell) <= NUMBERS[id] else None
    if id in DAYS:
        return datetime.date.fromisoformat(cell)
    if id in MULTI:
        codes = set(cell.split('|'))
        return None if len(codes) > 1 and codes & ALONE else codes
    return cell if id != 'barn_pseudonym' or re.fullmatch('[0-9a-f]{64}', cell) else None


def answers_of(row):
    a = {id: read(id, cell) for id, cell in row.items()}
    asked = {
        'anmalare': a['aktualiseringstyp'] == 'anmalan',
        'huvudorsak': len(a['orsaker'] or ()) > 1,
        'forlangning_skal': a['forlangd'] == 'ja',
        'samtal_enskilt': (a['antal_samtal_barn'] or 0) >= 1,
        'skal_ej_samtal': a['antal_samtal_barn'] == 0,
        'insatser': a['utfall'] == 'insats',
    }
    return {id: answer for id, answer in a.items() if answer is not None and asked.get(id, True)}


def months_after(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def known(id, true, when=lambda a: True):
    """A share: `true` of the answer, where `when` holds (None: not known whether it does)."""
    def value(a):
        belongs = when(a)
        if belongs is False:
            return None
        return MISSING if belongs is None or id not in a else true(a[id])
    return value


def codes(id, when=lambda a: True):
    return known(id, lambda answer: answer if isinstance(answer, set) else {answer}, when)


def compared(id, true):
    return lambda a: true(a[id]) if id in a else None


def no_talk(reason):
    def value(a):
        if 'antal_samtal_barn' not in a:
            return MISSING
        if a['antal_samtal_barn'] > 0:
            return False
        return a['skal_ej_samtal'] == reason if 'skal_ej_samtal' in a else MISSING
    return value


def days(a):
    return (a['utredning_slut'] - a['utredning_start']).days if 'utredning_start' in a else MISSING


def past(true):
    return lambda a: true(a) if 'utredning_start' in a else MISSING


def within_14_days(a):
    if a.get('aktualiseringstyp', 'anmalan') != 'anmalan':
        return None
    if not {'aktualiseringstyp', 'inkom_datum', 'utredning_start'} <= set(a):
        return MISSING
    return (a['utredning_start'] - a['inkom_datum']).days <= 14


def main_reason(a):
    reasons = a.get('orsaker')
    if reasons is None:
        return MISSING
    if len(reasons) == 1:
        return reasons
    return {a['huvudorsak']} if 'huvudorsak' in a else MISSING


def returned(a):
    year_after = months_after(a['utredning_slut'], 12)
    if year_after > a['followed_to'] or a.get('ensamkommande') == 'ja':
        return None
    return a['next'] is not None and a['next'] <= year_after if 'barn_pseudonym' in a else MISSING


def chain_of(a):
    """The investigations about the same child that end with this one: each opened 0-7 days after the former's closing."""
    return [a] if a['former'] is None else [*chain_of(a['former']), a]


def chain_length(a):
    if a['goes_on']:
        return None
    placed = 'barn_pseudonym' in a and 'utredning_start' in a
    return {str(min(len(chain_of(a)), 4)) + ('+' if len(chain_of(a)) >= 4 else '')} if placed else MISSING


def chain_days(a):
    length = chain_length(a)
    if length is None or length is MISSING:
        return length
    return None if length == {'1'} else (a['utredning_slut'] - chain_of(a)[0]['utredning_start']).days


def consents(who):
    id = f'installning_{who}'
    return known(id, lambda x: x == 'samtycker', compared(id, lambda x: x not in ('ej_tillfragad', 'ej_aktuellt')))


yes = lambda x: x == 'ja'
at_least = lambda n: lambda x: x >= n
report = compared('aktualiseringstyp', lambda x: x == 'anmalan')
SHARES = {
    **{f'samtal_minst_{n}': known('antal_samtal_barn', at_least(n)) for n in (1, 2, 3)},
    'samtal_enskilt_andel': known('samtal_enskilt', yes, compared('antal_samtal_barn', at_least(1))),
    'samtal_ej_erbjudet': no_talk('erbjods_inte'),
    'samtal_ville_inte': no_talk('barnet_vill_inte'),
    'barnets_asikt_dokumenterad': known('barnets_asikt', lambda x: x == 'dokumenterad'),
    'over_fyra_manader': past(lambda a: a['utredning_slut'] > months_after(a['utredning_start'], 4)),
    'over_120_dagar': past(lambda a: days(a) > 120),
    'forlangd_andel': known('forlangd', yes),
    'forhandsbedomning_inom_14_dagar': within_14_days,
    'byte_handlaggare_andel': known('byten_handlaggare', at_least(1)),
    'hembesok_andel': known('hembesok', at_least(1)),
    'instrument_andel': known('instrument', lambda x: x != {'inget'}),
    'tolk_andel': known('tolk', yes),
    'tidigare_kand_andel': known('tidigare_kand', lambda x: x != 'nej'),
    **{f'samtycke_{who}': consents(who) for who in ('vardnadshavare_1', 'vardnadshavare_2', 'barn')},
    'insats_andel': known('utfall', lambda x: x == 'insats'),
    'behov_ej_samtycke_andel': known('utfall', lambda x: x == 'behov_ej_samtycke'),
    'hanvisad_andel': known('utfall', lambda x: x in ('hanvisad_oppen_insats', 'hanvisad_annan')),
    'ater_inom_ett_ar': returned,
}
DAY_COUNTS = {'utredningstid': days, 'kedja_dagar': chain_days}
DISTRIBUTIONS = {
    'samtal_fordelning': known('antal_samtal_barn', lambda talks: {str(talks) if talks < 5 else '5+'}),
    'kedja_fordelning': chain_length,
    'skal_ej_samtal_fordelning': codes('skal_ej_samtal', compared('antal_samtal_barn', lambda x: x == 0)),
    'forlangning_skal_fordelning': codes('forlangning_skal', compared('forlangd', yes)),
    'anmalare_fordelning': codes('anmalare', report),
    'huvudorsak_fordelning': main_reason,
    'insatser_fordelning': codes('insatser', compared('utfall', lambda x: x == 'insats')),
    **{f'{id}_fordelning': codes(id) for id in (
        'uppgifter_fran', 'orsaker', 'utsatthet', 'riskomraden', 'skyddsomraden', 'behovsomraden', 'behovsniva',
        'utfall')},
}


def wilson(x, n, z=1.959963984540054):
    middle, half = x / n + z * z / (2 * n), z * math.sqrt(x / n * (1 - x / n) / n + (z / (2 * n)) ** 2)
    scale = 1 + z * z / n
    return (0 if x == 0 else (middle - half) / scale, 1 if x == n else (middle + half) / scale)


def type_7(sorted_days, p):
    at = (len(sorted_days) - 1) * p
    low, high = sorted_days[math.floor(at)], sorted_days[math.ceil(at)]
    return low + (at - math.floor(at)) * (high - low)


def figures(group, period, records, values_of):
    """Rows of results.csv; a code that nobody has is left out."""
    row = lambda id, code, n, missing, numerator, values: [id, code, group, period, n, missing, numerator, *values]
    yield row('antal_utredningar', '', len(records), 0, len(records), ['', '', ''])
    for id, value in values_of.items():
        values = [v for v in map(value, records) if v is not None]
        told = [v for v in values if v is not MISSING]
        n, missing = len(told), len(values) - len(told)
        if n == 0:
            yield row(id, '', 0, missing, '', [''] * 3)
        elif id in DAY_COUNTS:
            told.sort()
            for name, p in (('median', 0.5), ('p10', 0.1), ('p90', 0.9)):
                yield row(id, name, n, missing, '', [repr(type_7(told, p)), '', ''])
            yield row(id, 'mean', n, missing, '', [repr(sum(told) / n), '', ''])
        else:
            counts = {'': sum(told)} if id in SHARES else {c: sum(c in v for v in told) for c in set().union(*told)}
            for code, x in sorted(counts.items()):
                yield row(id, code, n, missing, x, map(repr, (x / n, *wilson(x, n))))


def linked(records):
    """The same child's next opening, on or after the closing day, and how far the data reach."""
    for i, a in enumerate(records):
        a['followed_to'] = max(r['utredning_slut'] for r in records)
        a['next'] = min((r['utredning_start'] for j, r in enumerate(records)
                         if j != i and 'barn_pseudonym' in a and r.get('barn_pseudonym') == a['barn_pseudonym']
                         and r.get('utredning_start', datetime.date.min) >= a['utredning_slut']), default=None)
    for a in records:
        a['former'], a['goes_on'] = former(a, records), False
    for a in records:
        if a['former'] is not None:
            a['former']['goes_on'] = True
    return records


def former(a, records):
    """The one of the child's investigations opened before that was closed last, if this one was opened within a week."""
    if 'barn_pseudonym' not in a or 'utredning_start' not in a:
        return None
    place = lambda r: (r['utredning_start'], records.index(r))
    before = [r for r in records if r.get('barn_pseudonym') == a['barn_pseudonym'] and 'utredning_start' in r
              and place(r) < place(a)]
    if not before:
        return None
    last = max(before, key=lambda r: (r['utredning_slut'], place(r)))
    return last if 0 <= (a['utredning_start'] - last['utredning_slut']).days <= 7 else None


def age_group(a):
    bands = ((0, 5), (6, 12), (13, 17), (18, 20))
    return next((f'{low}-{high}' for low, high in bands if low <= a.get('alder', -1) <= high), 'null')


SPLITS = {
    '': lambda a: ('', ''),
    'kon': lambda a: (a.get('kon', 'null'), ''),
    'aldersgrupp': lambda a: (age_group(a), ''),
    'halvar': lambda a: ('', f"{a['utredning_slut'].year}-H{1 if a['utredning_slut'].month <= 6 else 2}"),
}

if __name__ == '__main__':
    with open(os.path.join(HERE, 'investigations.csv'), encoding='utf-8', newline='') as file:
        records = linked([answers_of(row) for row in csv.DictReader(file)])
    with open(os.path.join(HERE, 'results.csv'), 'w', encoding='utf-8', newline='') as file:
        out = csv.writer(file, lineterminator='\n')
        out.writerow(['split', 'indicator', 'code', 'group', 'period', 'n', 'missing', 'numerator', 'value', 'low', 'high'])
        for split, cell_of in SPLITS.items():
            cells = {}
            for a in records:
                cells.setdefault(cell_of(a), []).append(a)
            for (group, period), own in sorted(cells.items()):
                told = {**SHARES, **DAY_COUNTS, **(DISTRIBUTIONS if split == '' else {})}
                out.writerows([split, *row] for row in figures(group, period, own, told))

#include "reports/rapporteur/deel.hpp"

#include "analysis/raadsinformatie.hpp"
#include "analysis/vergaderingen.hpp"
#include "analysis/zetels.hpp"
#include "base/text.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/delen/kalender/vensterzin.hpp"
#include "reports/delen/vertel.hpp"
#include "reports/delen/wijzigingen.hpp"

#include <algorithm>

namespace grip::reports::rapporteur {
namespace {

constexpr std::size_t most_days = 6;
constexpr std::size_t most_zienswijzen = 3;

struct Periode {
    Date sinds;
    Date peildatum;

    bool holds(const std::optional<Date>& dag) const { return valt_in(dag, sinds, peildatum); }
};

void add_volgen(const Volgen& volgen, const Periode& periode, std::vector<Feit>& feiten) {
    for (const Ontwikkeling& o : volgen.ontwikkelingen) {
        if (periode.holds(o.datum) && o.tekst) feiten.push_back({*o.datum, eerste_zin(o.tekst->text)});
    }
    for (const Afspraak& a : volgen.afspraken) {
        if (periode.holds(a.datum) && a.tekst) feiten.push_back({*a.datum, zin("Afgesproken: {}", a.tekst->text)});
    }
    if (volgen.evaluatie && periode.holds(volgen.evaluatie->laatste)) {
        const auto& uitkomst = volgen.evaluatie->uitkomst;
        feiten.push_back({*volgen.evaluatie->laatste,
                          uitkomst ? zin("Geëvalueerd: {}.", label_of(*uitkomst)) : als_zin("Geëvalueerd.")});
    }
}

Zin in_zin(const Zienswijzeregel& regel) {
    const std::string_view wie = regel.namens_raad ? "Het college, namens de raad," : "De raad";
    switch (*regel.besluit.waarde) {
    case Zienswijzebesluit::geen: return zin("{} gaf geen {} over {}.", wie, regel.woord, regel.stuk);
    case Zienswijzebesluit::zonder_opmerkingen: return zin("{} had geen opmerkingen over {}.", wie, regel.stuk);
    case Zienswijzebesluit::met_opmerkingen:
        return zin("{} gaf een {} met opmerkingen over {}.", wie, regel.woord, regel.stuk);
    case Zienswijzebesluit::afwijzend: return zin("{} gaf een afwijzende {} over {}.", wie, regel.woord, regel.stuk);
    }
    return {};
}

void add_zienswijzen(const std::vector<Zienswijzeregel>& zienswijzen, const Periode& periode,
                     std::vector<Feit>& feiten) {
    for (const Zienswijzeregel& regel : zienswijzen) {
        if (regel.vertrouwelijk) continue;
        if (periode.holds(regel.datum.waarde) && regel.besluit.waarde && !regel.onzeker)
            feiten.push_back({*regel.datum.waarde, in_zin(regel)});
        if (!periode.holds(regel.reactie_datum.waarde)) continue;
        const Zin wat = regel.reactie.waarde ? zin(": {}", *regel.reactie.waarde) : als_zin(".");
        feiten.push_back({*regel.reactie_datum.waarde,
                          zin("Antwoord van het bestuur op de {} over {}{}", regel.woord, regel.stuk, wat)});
    }
}

void add_raadsinformatie(const Register& data, const Samenwerking& s, const Periode& periode,
                         std::vector<Feit>& feiten) {
    for (const Raadsinformatie& informatie : data.gemeente.raadsinformatie) {
        if (!periode.holds(informatie.datum) || !analysis::noemt(informatie, s)) continue;
        const Zin soort = als_zin(met_hoofdletter(label_of(informatie.soort)));
        feiten.push_back({informatie.datum, informatie.onderwerp ? zin("{}: {}.", soort, *informatie.onderwerp)
                                                                 : zin("{} voor de raad.", soort)});
    }
}

void add_vergaderingen(const Register& data, const Samenwerking& s, const Periode& periode, std::vector<Feit>& feiten) {
    for (const Vergadering& vergadering : analysis::vergaderingen_van(data, s.id)) {
        if (!periode.holds(vergadering.datum) || vergadering.vervallen) continue;
        std::vector<Zin> punten;
        for (const Agendapunt& punt : vergadering.agenda) {
            if (!punt.origin.withheld) punten.push_back(als_zin(punt.titel));
        }
        const Zin waarover = punten.empty() ? als_zin(".") : zin(": {}.", aaneen(punten, "; "));
        feiten.push_back(
            {vergadering.datum,
             zin("Vergadering van {}{}", analysis::met_lidwoord(vergadering.orgaan, s.vorm.rechtsvorm), waarover)});
    }
}

template <class T>
std::ptrdiff_t achtergehouden(const std::vector<T>& items) {
    return std::ranges::count_if(items, [](const T& item) { return item.origin.withheld; });
}

std::optional<Zin> vertrouwelijk(const Volgen& volgen) {
    const auto aantal = achtergehouden(volgen.ontwikkelingen) + achtergehouden(volgen.afspraken);
    if (aantal == 0) return {};
    return zin("{} vertrouwelijk.", aantal == 1 ? als_zin("Eén ontwikkeling of afspraak is")
                                                : zin("{} ontwikkelingen en afspraken zijn", aantal));
}

Zin besluit(const Vensterregel& venster, Date peildatum) {
    if (const auto raad = raad_voor(venster, peildatum))
        return zin("{}: de raad van {} kan besluiten over een {}", venster.titel, dag_van_raad(*raad, peildatum),
                   zienswijzewoord(venster));
    return zin("{}: {}", venster.titel, nog_op_tijd(venster));
}

/// Who else follows it.
std::optional<Zin> anderen(const Wie& wie, const Rapporteur& rapporteur) {
    std::vector<Zin> namen;
    for (const Rapporteur& ander : wie.rapporteurs) {
        if (&ander != &rapporteur && ander.naam) namen.push_back(als_zin(*ander.naam));
    }
    if (namen.empty()) return {};
    return zin("{} {} haar voor de raad", opgesomd(namen), namen.size() == 1 ? "volgt" : "volgen");
}

/// What stands on the agenda, with what the paper says in short.
void zet_volgende(const Stand& stand, const Samenwerking& s, Deel& deel) {
    const Vergadering* volgende = nullptr;
    for (const Vergadering& v : analysis::vergaderingen_van(stand.data, s.id)) {
        const bool komt = !v.vervallen && v.datum >= stand.peildatum;
        if (komt && (volgende == nullptr || v.datum < volgende->datum)) volgende = &v;
    }
    if (volgende == nullptr) return;
    deel.volgende = zin("{} vergadert op {}{}.",
                        met_hoofdletter(std::string{analysis::met_lidwoord(volgende->orgaan, s.vorm.rechtsvorm)}),
                        volgende->datum, volgende->agenda.empty() ? "; de agenda is niet bekend" : "");
    for (const Agendapunt& punt : volgende->agenda) {
        if (punt.origin.withheld) continue;
        deel.punten.push_back({punt.samenvatting ? zin("{}. {}", punt.titel, eerste_zin(punt.samenvatting->text))
                                                 : zin("{}.", punt.titel)});
    }
}

std::vector<Feit> feiten(const Stand& stand, const Samenwerking& s, Date sinds,
                         const std::vector<Zienswijzeregel>& zienswijzen) {
    const Periode periode{sinds, stand.peildatum};
    std::vector<Feit> result;
    add_volgen(s.volgen, periode, result);
    add_zienswijzen(zienswijzen, periode, result);
    add_raadsinformatie(stand.data, s, periode, result);
    add_vergaderingen(stand.data, s, periode, result);
    std::ranges::stable_sort(result, std::ranges::greater{}, &Feit::datum);
    return result;
}

} // namespace

Deel deel(const Stand& stand, const Samenwerking& s, const Rapporteur& rapporteur, Date sinds,
          const Vooruitblik& vooruit) {
    const auto signalen = analysis::signalen(stand.data, s, findings_over(stand, s.id), stand.peildatum);
    std::vector<Zienswijzeregel> zienswijzen = zienswijzeregels(stand, s);
    Deel result;
    result.id = {s.id};
    result.naam = s.identiteit.naam;
    result.volgt_sinds = rapporteur.sinds;
    result.met = anderen(s.wie, rapporteur);
    result.portefeuillehouder = s.wie.portefeuillehouder;
    result.signaal = analysis::geheel(signalen).kleur;
    result.signalen = signaallijst(signalen);
    result.vragen = vragen(stand, s, signalen, zienswijzen);
    result.sinds = sinds;
    result.feiten = feiten(stand, s, sinds, zienswijzen);
    result.vertrouwelijk = vertrouwelijk(s.volgen);
    for (const Vensterregel& venster : vooruit.te_besluiten)
        result.besluiten.push_back({besluit(venster, stand.peildatum)});
    zet_volgende(stand, s, result);
    const std::size_t dagen = std::min(vooruit.komend.size(), most_days);
    result.komend.assign(vooruit.komend.begin(), vooruit.komend.begin() + static_cast<std::ptrdiff_t>(dagen));
    std::ranges::reverse(zienswijzen); // the latest year first
    std::erase_if(zienswijzen, [](const Zienswijzeregel& r) { return !r.vraagt_antwoord || r.vertrouwelijk; });
    if (zienswijzen.size() > most_zienswijzen) zienswijzen.resize(most_zienswijzen);
    result.raadszaken = raadszaken_van(stand, s, sinds, stand.peildatum);
    result.zienswijzen = std::move(zienswijzen);
    result.regeling = is_regeling(s.vorm.rechtsvorm) && heeft_organisatie(s.vorm.rechtsvorm);
    return result;
}

} // namespace grip::reports::rapporteur

#include "reports/dashboard/overzicht.hpp"

#include "analysis/bestanden.hpp"
#include "analysis/kengetallen.hpp"
#include "analysis/toetsing.hpp"
#include "base/text.hpp"
#include "reports/dashboard/wijzigingen.hpp"
#include "reports/delen/groei.hpp"
#include "reports/delen/uittreedsom.hpp"

#include <algorithm>
#include <tuple>

namespace grip::reports {
namespace {

constexpr std::size_t most_attention = 5;

Aantal aantal(std::int64_t number) { return {number}; }

analysis::Toetsstand toetsstand(const Register& data, const Samenwerking& samenwerking) {
    analysis::Toetsstand stand;
    for (const analysis::Toetspunt& punt : analysis::toetspunten(*data.toetsingskader, samenwerking))
        analysis::tel(punt, stand);
    return stand;
}

Zin geen_risicos(const GeenRisicos& geen) {
    return geen.datum ? zin("geen (vastgesteld op {})", *geen.datum) : als_zin("geen");
}

/// `3`, or `3 of meer` when one could not be read.
Gegeven<Zin> open_risicos(const Register& data, const Risicobeeld& beeld) {
    Gegeven<Zin> fact{{}, gegeven(beeld, &Risicobeeld::risicos).missing, {}};
    const auto is_open = [](const Risico& r) { return !r.origin.withheld && r.status == Risicostatus::open; };
    const bool gelezen = analysis::is_gelezen(data, at(beeld, &Risicobeeld::risicos));
    const std::string_view meer = gelezen ? "" : " of meer";
    if (!beeld.risicos.empty()) fact.waarde = zin("{}{}", std::ranges::count_if(beeld.risicos, is_open), meer);
    else if (beeld.geen_risicos && gelezen) fact.waarde = geen_risicos(*beeld.geen_risicos);
    return fact;
}

Rij rij(const Stand& stand, const Samenwerking& s, Date sinds, const Vooruitblikken& vooruit) {
    const analysis::Toetsstand toets = toetsstand(stand.data, s);
    Jaarbijdrage bijdrage = jaarbijdrage(stand.data, s, Jaar{year_of(stand.peildatum)});
    return {{s.id},
            gegeven(s.identiteit, &Identiteit::naam),
            gegeven(s.vorm, &Vorm::rechtsvorm),
            gegeven(s.karakter, &Karakter::aard),
            gegeven(s.identiteit, &Identiteit::status),
            std::move(bijdrage.bijdrage),
            bijdrage.doet_mee,
            std::move(bijdrage.herkomst),
            {aantal(toets.beantwoord), aantal(toets.geldig)},
            open_risicos(stand.data, s.risicobeeld),
            tel(stand, s.id),
            wijzigingen(stand.data, s, sinds, stand.peildatum),
            volgende_raadsdag(vooruit.at(s.id))};
}

std::int64_t cents(const Rij& rij) { return rij.bijdrage.waarde ? rij.bijdrage.waarde->cents : -1; }

bool larger(const Rij& a, const Rij& b) {
    return std::tuple{-cents(a), a.naam.waarde->text, a.id} < std::tuple{-cents(b), b.naam.waarde->text, b.id};
}

void add(Totaal& totaal, const Rij& rij) {
    ++totaal.samenwerkingen.scaled;
    totaal.criteria.beantwoord.scaled += rij.criteria.beantwoord.scaled;
    totaal.criteria.van.scaled += rij.criteria.van.scaled;
}

std::optional<Zin> opsomming_van(const std::vector<Zin>& namen) {
    if (namen.empty()) return {};
    return opgesomd(namen);
}

struct Namen {
    std::vector<Zin> zonder;
    std::vector<Zin> beeindigd;
    std::vector<Zin> einde_onbekend;
};

/// What one party adds to the total, and under which names it is told of.
void tel_bijdrage(const Samenwerking& s, const Jaarbijdrage& jaar, Totaal& totaal, Namen& namen) {
    const Tekst& naam = s.identiteit.naam;
    const auto& waarde = jaar.bijdrage.waarde;
    ++totaal.doen_mee.scaled;
    if (!waarde) {
        namen.zonder.push_back(als_zin(naam));
        return;
    }
    totaal.bijdrage = totaal.bijdrage.value_or(Euro{}) + *waarde;
    ++totaal.met_bijdrage.scaled;
    if (!analysis::loopt(s)) namen.beeindigd.push_back(zin("{} ({})", naam, *waarde));
}

/// Of all in which we take part on a day of the year, those that have ended since too.
void zet_bijdragen(Totaal& totaal, const Register& data, const std::vector<const Samenwerking*>& keuze) {
    Namen namen;
    std::vector<Sturing> sturing;
    for (const Samenwerking* s : keuze) {
        const Jaarbijdrage jaar = jaarbijdrage(data, *s, totaal.jaar);
        if (analysis::einde_onbekend(*s)) {
            namen.einde_onbekend.push_back(als_zin(s->identiteit.naam));
        } else if (jaar.doet_mee) {
            tel_bijdrage(*s, jaar, totaal, namen);
            const auto& beinvloedbaar = s->geld.beinvloedbaar;
            sturing.push_back({beinvloedbaar ? beinvloedbaar->oordeel : std::nullopt, jaar.bijdrage.waarde});
        }
    }
    totaal.stuurbaar = stuurbaar(sturing);
    totaal.zonder_bijdrage = opsomming_van(namen.zonder);
    totaal.einde_onbekend = opsomming_van(namen.einde_onbekend);
    totaal.ook_beeindigd = opsomming_van(namen.beeindigd);
}

/// What makes a collaboration ask for attention: a red development of the last twelve months, then findings.
struct Urgentie {
    const Samenwerking* samenwerking;
    const Ontwikkeling* rood = nullptr;
    Telling telling;
    std::int64_t vastgesteld = 0; ///< warnings about what is known, not about what is not registered
    Zin redenen;
};

const Ontwikkeling* rode_ontwikkeling(const Samenwerking& s, Date peildatum) {
    const Ontwikkeling* latest = nullptr;
    for (const Ontwikkeling& o : s.volgen.ontwikkelingen) {
        const bool recent = o.datum && *o.datum <= peildatum && *o.datum > add_months(peildatum, -12);
        if (recent && o.signaal == Signaal::rood && (latest == nullptr || *latest->datum < *o.datum)) latest = &o;
    }
    return latest;
}

/// Errors and warnings without an exception, the gravest first; what is merely not registered comes last.
std::vector<const Finding*> zwaarste(const Stand& stand, std::string_view id) {
    std::vector<const Finding*> result;
    for (const Finding& finding : findings_over(stand, id)) {
        const bool telt = finding.severity != Severity::advies && finding.explained.empty();
        if (telt && !is_form(*finding.rule)) result.push_back(&finding); // form is for the keeper
    }
    std::ranges::stable_sort(result, {}, [](const Finding* finding) {
        return std::tuple{finding->severity != Severity::fout, finding->rule->absence};
    });
    return result;
}

/// The titles of the first rules, each once.
std::vector<std::string> titels(const std::vector<const Finding*>& findings) {
    constexpr std::size_t most_titles = 3;
    std::vector<std::string> titles;
    for (const Finding* finding : findings) {
        std::string title{finding->rule->title};
        if (titles.size() < most_titles && std::ranges::find(titles, title) == titles.end())
            titles.push_back(std::move(title));
    }
    return titles;
}

Urgentie urgentie(const Stand& stand, const Samenwerking& s) {
    Urgentie u{&s, rode_ontwikkeling(s, stand.peildatum), tel(stand, s.id), 0, {}};
    const auto findings = zwaarste(stand, s.id);
    u.vastgesteld = std::ranges::count_if(findings, [](const Finding* finding) { return !finding->rule->absence; });
    std::vector<Zin> parts;
    if (u.rood != nullptr) parts.push_back(zin("ontwikkeling van {} met signaal rood", *u.rood->datum));
    for (const std::string& title : titels(findings)) parts.push_back(als_zin(title));
    u.redenen = aaneen(parts, "; ");
    return u;
}

std::vector<Aandacht> aandacht(const Stand& stand, const std::vector<const Samenwerking*>& lopend) {
    std::vector<Urgentie> list;
    for (const Samenwerking* s : lopend) {
        Urgentie u = urgentie(stand, *s);
        if (!u.redenen.delen.empty()) list.push_back(std::move(u));
    }
    std::ranges::stable_sort(list, {}, [](const Urgentie& u) {
        return std::tuple{u.rood == nullptr, -u.telling.fout.scaled, -u.vastgesteld, -u.telling.waarschuwing.scaled,
                          u.samenwerking->identiteit.naam.text};
    });
    if (list.size() > most_attention) list.resize(most_attention);
    std::vector<Aandacht> result;
    for (const Urgentie& u : list) result.push_back({{u.samenwerking->id}, u.samenwerking->identiteit.naam, u.redenen});
    return result;
}

Zin hoeveel(std::size_t lopend, std::size_t beeindigd) {
    Zin text = geteld(static_cast<std::int64_t>(lopend), "samenwerking", "samenwerkingen");
    if (beeindigd > 0) text += zin("; {} {} beëindigd", beeindigd, beeindigd == 1 ? "andere is" : "andere zijn");
    return text;
}

Groep groep(const Stand& stand, const std::vector<const Samenwerking*>& lopend, Aard aard, Date sinds,
            const Vooruitblikken& vooruit) {
    Groep groep{{label_of(aard)}, Jaar{year_of(stand.peildatum)}, sinds, {}};
    groep.aard.text[0] = static_cast<char>(groep.aard.text[0] - 'a' + 'A');
    for (const Samenwerking* s : lopend) {
        if (s->karakter.aard.items.front() == aard) groep.rijen.push_back(rij(stand, *s, sinds, vooruit));
    }
    std::ranges::sort(groep.rijen, larger);
    return groep;
}

Zin naam_met_einde(const Identiteit& identiteit) {
    return identiteit.tot ? zin("{} (tot en met {})", identiteit.naam, *identiteit.tot) : als_zin(identiteit.naam);
}

/// What the total is of our own budget.
void zet_verhoudingen(Totaal& totaal, const Gemeente& gemeente) {
    if (!totaal.bijdrage) return;
    totaal.aandeel_lasten = analysis::deel_van_lasten(gemeente, totaal.jaar, *totaal.bijdrage);
    totaal.per_inwoner = analysis::per_inwoner(gemeente, gemeente.naam.text, totaal.jaar, *totaal.bijdrage);
}

} // namespace

Overzicht overzicht(const Stand& stand, const std::vector<const Samenwerking*>& keuze, Date sinds,
                    const Vooruitblikken& vooruit) {
    Overzicht result;
    std::vector<const Samenwerking*> lopend;
    for (const Samenwerking* s : keuze) {
        if (analysis::loopt(*s)) lopend.push_back(s);
        else result.beeindigd.push_back(naam_met_einde(s->identiteit));
        if (auto som = uittreedsom(*s)) result.uittreedsommen.push_back({zin("{}: {}", s->identiteit.naam, *som)});
    }
    for (const auto& option : options<Aard>) {
        Groep g = groep(stand, lopend, option.value, sinds, vooruit);
        for (const Rij& rij : g.rijen) add(result.totaal, rij);
        if (!g.rijen.empty()) result.groepen.push_back(std::move(g));
    }
    result.totaal.jaar = Jaar{year_of(stand.peildatum)};
    zet_bijdragen(result.totaal, stand.data, keuze);
    result.totaal.aantal = hoeveel(lopend.size(), result.beeindigd.size());
    zet_verhoudingen(result.totaal, stand.data.gemeente);
    result.aandacht = aandacht(stand, lopend);
    return result;
}

} // namespace grip::reports

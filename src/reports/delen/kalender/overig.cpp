#include "analysis/contract.hpp"
#include "analysis/evaluatie.hpp"
#include "analysis/raadsinformatie.hpp"
#include "analysis/traject.hpp"
#include "analysis/vergaderingen.hpp"
#include "analysis/zetels.hpp"
#include "base/hash.hpp"
#include "reports/delen/avond.hpp"
#include "reports/delen/kalender/verzameling.hpp"
#include "reports/delen/vergaderkop.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

/// Completes a line and keeps it.
void add(Verzameling& v, Gebeurtenis g, std::string_view soort, Zin titel, std::string_view wie, const Location& plaats,
         bool open) {
    g.soort = {std::string{soort}};
    g.titel = std::move(titel);
    g.wie = {std::string{wie}};
    g.bestand = {plaats.file};
    g.open = open;
    v.inhoud.gebeurtenissen.push_back(std::move(g));
}

/// `Ontwerpbegroting 2028; Benoeming`; what is confidential is not named.
std::string agenda_van(const Vergadering& vergadering) {
    std::string text;
    for (const Agendapunt& punt : vergadering.agenda) {
        if (!punt.origin.withheld) text += (text.empty() ? "" : "; ") + punt.titel.text;
    }
    return text;
}

/// A meeting that is moved keeps the day for which it was meant first.
std::string moment_van(const Vergadering& vergadering) {
    return iso(vergadering.verplaatst_van.value_or(vergadering.datum));
}

void verzamel_vergadering(Verzameling& v, const Samenwerking& s, const Vergadering& vergadering) {
    const std::string moment = moment_van(vergadering);
    const std::string_view orgaan = option_of(vergadering.orgaan).key;
    const std::string van_wie = analysis::met_lidwoord(vergadering.orgaan, s.vorm.rechtsvorm);
    const Location plaats = at(vergadering);
    const std::string agenda = agenda_van(vergadering);
    const auto add_dag = [&](Gebeurtenis g, std::string_view soort, Zin titel, std::string_view wie, bool open) {
        g.vervallen = vergadering.vervallen;
        add(v, std::move(g), soort, std::move(titel), wie, plaats, open && !vergadering.vervallen);
    };
    add_dag(gebeurtenis(&s, vergadering.datum, moment, orgaan, "vergadering"), "vergadering",
            zin("Vergadering van {}{}{}", van_wie, agenda.empty() ? "" : ": ", agenda), "onze vertegenwoordiger",
            false);
    if (vergadering.raadsbehandeling) {
        const Date dag = *vergadering.raadsbehandeling;
        Gebeurtenis g = gebeurtenis(&s, dag, moment, orgaan, "bespreking");
        g.van_raad = true;
        g.bespreekt = agenda;
        add_dag(std::move(g), "bespreking",
                zin("Bespreking van de vergadering van {} van {}", van_wie, vergadering.datum),
                besproken_in(v.data.gemeente, dag), false);
    }
    if (vergadering.terugkoppeling && vergadering.terugkoppeling->datum) return;
    const std::chrono::days norm{v.data.gemeente.normen.terugkoppeling_dagen.scaled};
    add_dag(gebeurtenis(&s, vergadering.datum + norm, moment, orgaan, "terugkoppeling"), "terugkoppeling",
            zin("Laatste dag voor het bericht aan de raad over de vergadering van {}", vergadering.datum), "college",
            true);
}

Zin einde_in_woorden(std::optional<bool> loopt_door) {
    if (!loopt_door) return als_zin("Contract: laatste dag");
    return als_zin(*loopt_door ? "Contract: laatste dag, daarna loopt het stilzwijgend door"
                               : "Contract eindigt, en wordt niet vanzelf verlengd");
}

void verzamel_contract(Verzameling& v, const Samenwerking& s) {
    const auto& contract = s.vorm.contract;
    if (!contract || !contract->einde) return;
    const std::string moment = std::to_string(year_of(contract->ingang.value_or(*contract->einde)));
    const bool loopt_door = contract->stilzwijgend_verlengd.value_or(false);
    if (const auto dag = analysis::opzegdag(*contract))
        add(v, gebeurtenis(&s, *dag, moment, "contract", "opzeggen"), "contract",
            als_zin("Contract: laatste dag om op te zeggen"), "college", at(*contract), *dag >= v.peildatum);
    add(v, gebeurtenis(&s, *contract->einde, moment, "contract", "einde"), "contract",
        einde_in_woorden(contract->stilzwijgend_verlengd), "college", at(*contract), !loopt_door);
}

void verzamel_evaluatie(Verzameling& v, const Samenwerking& s) {
    const auto dag = analysis::evaluatie_uiterlijk(s, v.data.gemeente.normen);
    if (!dag) return;
    const Evaluatie& evaluatie = *s.volgen.evaluatie;
    const std::string moment = std::to_string(year_of(evaluatie.laatste.value_or(*dag)));
    add(v, gebeurtenis(&s, *dag, moment, "evaluatie", "uiterlijk"), "evaluatie",
        als_zin(evaluatie.volgende ? "Evaluatie gepland" : "Laatste dag voor een nieuwe evaluatie"), "college",
        at(evaluatie), true);
}

/// Which finding it explains is not said: that may tell a judgement that is confidential.
void verzamel_uitzonderingen(Verzameling& v, const std::vector<Uitzondering>& uitzonderingen,
                             const Samenwerking* samenwerking) {
    for (const Uitzondering& uitzondering : uitzonderingen) {
        add(v, gebeurtenis(samenwerking, uitzondering.tot, iso(uitzondering.tot), "uitzondering", "einde"),
            "uitzondering", als_zin("Een uitzondering op een bevinding loopt af"), "college", at(uitzondering), true);
    }
}

std::string_view naam_van(Raadssoort soort) {
    switch (soort) {
    case Raadssoort::commissie: return "Commissievergadering";
    case Raadssoort::raad: return "Raadsvergadering";
    case Raadssoort::gezamenlijk: return "Gezamenlijke bijeenkomst van raden";
    case Raadssoort::informatiebijeenkomst: return "Informatiebijeenkomst";
    }
    return "";
}

/// What the raad itself calls a meeting stays when its day changes.
std::string moment_van(const Raadsvergadering& vergadering) {
    return vergadering.id ? short_hash(vergadering.id->text) : iso(vergadering.datum);
}

/// With what lies before the raad that day, if anything.
Zin titel_van(const Raadsvergadering& vergadering, const std::map<Date, std::vector<analysis::Avondpunt>>& avonden) {
    const auto avond = avonden.find(vergadering.datum);
    const bool met_stukken = vergadering.soort == Raadssoort::raad && avond != avonden.end();
    return met_stukken ? zin("{}: {}", naam_van(vergadering.soort), omvang(avond->second))
                       : als_zin(naam_van(vergadering.soort));
}

void verzamel_raadsagenda(Verzameling& v, const Raadsagenda& agenda) {
    const auto avonden = analysis::raadsavonden(v.data);
    const auto add_dag = [&](Gebeurtenis g, std::string_view key, Zin titel, const Location& plaats) {
        g.van_raad = true;
        add(v, std::move(g), key, std::move(titel), "raad", plaats, false);
    };
    for (const Raadsvergadering& vergadering : agenda.vergaderingen) {
        const std::string_view key = option_of(vergadering.soort).key;
        Gebeurtenis g = gebeurtenis(nullptr, vergadering.datum, moment_van(vergadering), key, "vergadering");
        g.vervallen = vergadering.vervallen;
        add_dag(std::move(g), key, titel_van(vergadering, avonden), at(vergadering));
    }
    for (const Reces& reces : agenda.recessen)
        add_dag(gebeurtenis(nullptr, reces.van, iso(reces.van), "reces", "begin"), "reces",
                zin("Reces, tot en met {}", reces.tot), at(reces));
}

/// What has been agreed and has a day; whether it is done is not registered.
void verzamel_afspraken(Verzameling& v, const Samenwerking& s) {
    for (const Afspraak& afspraak : s.volgen.afspraken) {
        if (!afspraak.gereed || !afspraak.tekst) continue;
        const std::string moment = iso(afspraak.datum.value_or(*afspraak.gereed));
        add(v, gebeurtenis(&s, *afspraak.gereed, moment, "afspraak", "gereed"), "afspraak",
            zin("Afspraak: {}", afspraak.tekst->text), afspraak.wie ? afspraak.wie->text : "college", at(afspraak),
            false);
    }
}

std::string wie_doet(const Trajectstap& stap) {
    if (!stap.wie) return "college";
    return *stap.wie == Trajectrol::anders ? "een ander" : label_of(*stap.wie);
}

/// The steps into or out of the collaboration that are still to be done.
void verzamel_trajecten(Verzameling& v, const Samenwerking& s) {
    for (const auto& [soort, traject] : analysis::wegen(s)) {
        for (const Trajectstap& stap : traject->stappen) {
            if (!stap.uiterlijk || analysis::is_gedaan(stap, v.peildatum)) continue;
            add(v, gebeurtenis(&s, *stap.uiterlijk, short_hash(stap.wat.text), soort, "stap"), "traject",
                met_hoofdletter(zin("{}: {}", soort, stap.wat.text)), wie_doet(stap), at(stap), true);
        }
    }
}

} // namespace

void verzamel_overig(Verzameling& verzameling, const Samenwerking& samenwerking) {
    for (const Vergadering& vergadering : analysis::vergaderingen_van(verzameling.data, samenwerking.id))
        verzamel_vergadering(verzameling, samenwerking, vergadering);
    verzamel_contract(verzameling, samenwerking);
    verzamel_evaluatie(verzameling, samenwerking);
    verzamel_afspraken(verzameling, samenwerking);
    verzamel_trajecten(verzameling, samenwerking);
    verzamel_raadszaken(verzameling, &samenwerking);
    verzamel_uitzonderingen(verzameling, samenwerking.uitzonderingen, &samenwerking);
}

void verzamel_gemeente(Verzameling& verzameling) {
    const Gemeente& gemeente = verzameling.data.gemeente;
    if (gemeente.raad) verzamel_raadsagenda(verzameling, *gemeente.raad);
    const auto missed = analysis::gemist_dashboard(gemeente, verzameling.peildatum);
    const Date van = add_months(verzameling.peildatum, -12);
    for (const Date maand : analysis::dashboardmaanden(gemeente.normen, van, verzameling.tot)) {
        const Date laatste = add_months(maand, 1) - std::chrono::days{1};
        Gebeurtenis g = gebeurtenis(nullptr, laatste, iso(maand).substr(0, 7), "dashboard", "uiterlijk");
        add(verzameling, std::move(g), "dashboard", zin("Dashboard naar de raad ({})", month_dutch(maand)), "college",
            at(gemeente, &Gemeente::raadsinformatie), laatste >= verzameling.peildatum || maand == missed);
    }
    verzamel_raadszaken(verzameling, nullptr);
    verzamel_richtlijnen(verzameling);
    verzamel_uitzonderingen(verzameling, gemeente.uitzonderingen, nullptr);
}

} // namespace grip::reports

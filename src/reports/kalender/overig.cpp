#include "analysis/contract.hpp"
#include "analysis/evaluatie.hpp"
#include "analysis/raadsinformatie.hpp"
#include "analysis/vergaderingen.hpp"
#include "reports/kalender/verzameling.hpp"

#include <fmt/format.h>

namespace grip::reports {
namespace {

/// Completes a line and keeps it.
void add(Verzameling& v, Gebeurtenis g, std::string_view soort, std::string titel, std::string_view wie,
         const Location& plaats, bool open) {
    g.soort = {std::string{soort}};
    g.titel = {std::move(titel)};
    g.wie = {std::string{wie}};
    g.bestand = {plaats.file};
    g.open = open;
    v.inhoud.gebeurtenissen.push_back(std::move(g));
}

/// `Ontwerpbegroting 2028; Benoeming`; what is confidential is not named.
std::string agenda_van(const Vergadering& vergadering) {
    std::string text;
    for (const Agendapunt& punt : vergadering.agenda) {
        if (!punt.origin.withheld) text += (text.empty() ? ": " : "; ") + punt.titel.text;
    }
    return text;
}

void verzamel_vergadering(Verzameling& v, const Samenwerking& s, const Vergadering& vergadering) {
    const std::string dag = iso(vergadering.datum);
    const std::string_view orgaan = option_of(vergadering.orgaan).key;
    const Location plaats = at(vergadering);
    add(v, gebeurtenis(&s, vergadering.datum, dag, orgaan, "vergadering"), "vergadering",
        fmt::format("Vergadering {}{}", label_of(vergadering.orgaan), agenda_van(vergadering)),
        "onze vertegenwoordiger", plaats, false);
    if (vergadering.raadsbehandeling) {
        Gebeurtenis g = gebeurtenis(&s, *vergadering.raadsbehandeling, dag, orgaan, "bespreking");
        g.van_raad = true;
        add(v, std::move(g), "bespreking",
            fmt::format("Bespreking in de raad van de vergadering van {} ({})", long_dutch(vergadering.datum),
                        label_of(vergadering.orgaan)),
            "raad", plaats, false);
    }
    if (vergadering.terugkoppeling && vergadering.terugkoppeling->datum) return;
    const std::chrono::days norm{v.data.gemeente.normen.terugkoppeling_dagen.scaled};
    add(v, gebeurtenis(&s, vergadering.datum + norm, dag, orgaan, "terugkoppeling"), "terugkoppeling",
        fmt::format("Laatste dag voor het bericht aan de raad over de vergadering van {}",
                    long_dutch(vergadering.datum)),
        "college", plaats, true);
}

void verzamel_contract(Verzameling& v, const Samenwerking& s) {
    const auto& contract = s.vorm.contract;
    if (!contract || !contract->einde) return;
    const std::string moment = std::to_string(year_of(contract->ingang.value_or(*contract->einde)));
    const bool loopt_door = contract->stilzwijgend_verlengd.value_or(false);
    if (const auto dag = analysis::laatste_opzegdag(*contract))
        add(v, gebeurtenis(&s, *dag, moment, "contract", "opzeggen"), "contract",
            "Contract: laatste dag om op te zeggen", "college", at(*contract), *dag >= v.peildatum);
    add(v, gebeurtenis(&s, *contract->einde, moment, "contract", "einde"), "contract",
        loopt_door ? "Contract: laatste dag, daarna loopt het stilzwijgend door" : "Contract: laatste dag", "college",
        at(*contract), !loopt_door);
}

void verzamel_evaluatie(Verzameling& v, const Samenwerking& s) {
    const auto dag = analysis::evaluatie_uiterlijk(s, v.data.gemeente.normen);
    if (!dag) return;
    const Evaluatie& evaluatie = *s.volgen.evaluatie;
    const std::string moment = std::to_string(year_of(evaluatie.laatste.value_or(*dag)));
    add(v, gebeurtenis(&s, *dag, moment, "evaluatie", "uiterlijk"), "evaluatie",
        evaluatie.volgende ? "Evaluatie gepland" : "Laatste dag voor een nieuwe evaluatie", "college", at(evaluatie),
        true);
}

/// Which finding it explains is not said: that may tell a judgement that is confidential.
void verzamel_uitzonderingen(Verzameling& v, const std::vector<Uitzondering>& uitzonderingen,
                             const Samenwerking* samenwerking) {
    for (const Uitzondering& uitzondering : uitzonderingen) {
        add(v, gebeurtenis(samenwerking, uitzondering.tot, iso(uitzondering.tot), "uitzondering", "einde"),
            "uitzondering", "Laatste dag van een verklaarde bevinding", "college", at(uitzondering), true);
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

} // namespace

void verzamel_overig(Verzameling& verzameling, const Samenwerking& samenwerking) {
    for (const Vergadering& vergadering : analysis::vergaderingen_van(verzameling.data, samenwerking.id))
        verzamel_vergadering(verzameling, samenwerking, vergadering);
    verzamel_contract(verzameling, samenwerking);
    verzamel_evaluatie(verzameling, samenwerking);
    verzamel_uitzonderingen(verzameling, samenwerking.uitzonderingen, &samenwerking);
}

void verzamel_gemeente(Verzameling& verzameling) {
    const Gemeente& gemeente = verzameling.data.gemeente;
    if (gemeente.raad) {
        for (const Raadsvergadering& v : gemeente.raad->vergaderingen) {
            Gebeurtenis g = gebeurtenis(nullptr, v.datum, iso(v.datum), option_of(v.soort).key, "vergadering");
            g.van_raad = true;
            add(verzameling, std::move(g), option_of(v.soort).key, std::string{naam_van(v.soort)}, "raad", at(v),
                false);
        }
    }
    const auto missed = analysis::gemist_dashboard(gemeente, verzameling.peildatum);
    const Date van = add_months(verzameling.peildatum, -12);
    for (const Date maand : analysis::dashboardmaanden(gemeente.normen, van, verzameling.tot)) {
        const Date laatste = add_months(maand, 1) - std::chrono::days{1};
        Gebeurtenis g = gebeurtenis(nullptr, laatste, iso(maand).substr(0, 7), "dashboard", "uiterlijk");
        add(verzameling, std::move(g), "dashboard", fmt::format("Dashboard naar de raad ({})", month_dutch(maand)),
            "college", at(gemeente, &Gemeente::raadsinformatie), laatste >= verzameling.peildatum || maand == missed);
    }
    verzamel_uitzonderingen(verzameling, gemeente.uitzonderingen, nullptr);
}

} // namespace grip::reports

#include "analysis/contract.hpp"
#include "analysis/evaluatie.hpp"
#include "analysis/raadsinformatie.hpp"
#include "analysis/vergaderingen.hpp"
#include "reports/delen/kalender/verzameling.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

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

/// The nth of its kind in a year keeps its name when it is moved: so an agenda moves it too.
class Telwerk {
public:
    std::string soort(Date dag, std::string_view key) {
        return fmt::format("{}-{}", key, ++times_[{year_of(dag), std::string{key}}]);
    }

private:
    std::map<std::pair<int, std::string>, int> times_;
};

void verzamel_vergadering(Verzameling& v, const Samenwerking& s, const Vergadering& vergadering, Telwerk& telwerk) {
    const std::string dag = std::to_string(year_of(vergadering.datum));
    const std::string orgaan = telwerk.soort(vergadering.datum, option_of(vergadering.orgaan).key);
    const Location plaats = at(vergadering);
    add(v, gebeurtenis(&s, vergadering.datum, dag, orgaan, "vergadering"), "vergadering",
        fmt::format("Vergadering {}{}", label_of(vergadering.orgaan), agenda_van(vergadering)),
        "onze vertegenwoordiger", plaats, false);
    if (vergadering.raadsbehandeling) {
        Gebeurtenis g = gebeurtenis(&s, *vergadering.raadsbehandeling, dag, orgaan, "bespreking");
        g.van_raad = true;
        add(v, std::move(g), "bespreking",
            fmt::format("Bespreking in raad of commissie van de vergadering van {} ({})", long_dutch(vergadering.datum),
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
    Telwerk telwerk;
    for (const Uitzondering& uitzondering : uitzonderingen) {
        const std::string moment = std::to_string(year_of(uitzondering.tot));
        add(v,
            gebeurtenis(samenwerking, uitzondering.tot, moment, telwerk.soort(uitzondering.tot, "uitzondering"),
                        "einde"),
            "uitzondering", "Een uitzondering op een bevinding loopt af", "college", at(uitzondering), true);
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

void verzamel_raadsagenda(Verzameling& v, const Raadsagenda& agenda) {
    std::vector<const Raadsvergadering*> vergaderingen;
    for (const Raadsvergadering& vergadering : agenda.vergaderingen) vergaderingen.push_back(&vergadering);
    std::ranges::stable_sort(vergaderingen, {}, &Raadsvergadering::datum);
    Telwerk telwerk;
    const auto add_dag = [&](Date dag, std::string_view key, std::string titel, const Location& plaats) {
        Gebeurtenis g = gebeurtenis(nullptr, dag, std::to_string(year_of(dag)), telwerk.soort(dag, key), "vergadering");
        g.van_raad = true;
        add(v, std::move(g), key, std::move(titel), "raad", plaats, false);
    };
    for (const Raadsvergadering* vergadering : vergaderingen)
        add_dag(vergadering->datum, option_of(vergadering->soort).key, std::string{naam_van(vergadering->soort)},
                at(*vergadering));
    for (const Reces& reces : agenda.recessen)
        add_dag(reces.van, "reces", fmt::format("Reces, tot en met {}", long_dutch(reces.tot)), at(reces));
}

/// What has been agreed and has a day; whether it is done is not registered.
void verzamel_afspraken(Verzameling& v, const Samenwerking& s) {
    Telwerk telwerk;
    for (const Afspraak& afspraak : s.volgen.afspraken) {
        if (!afspraak.gereed || !afspraak.tekst) continue;
        const std::string moment = std::to_string(year_of(*afspraak.gereed));
        add(v, gebeurtenis(&s, *afspraak.gereed, moment, telwerk.soort(*afspraak.gereed, "afspraak"), "gereed"),
            "afspraak", fmt::format("Afspraak gereed: {}", afspraak.tekst->text),
            afspraak.wie ? afspraak.wie->text : "college", at(afspraak), false);
    }
}

} // namespace

void verzamel_overig(Verzameling& verzameling, const Samenwerking& samenwerking) {
    Telwerk telwerk;
    for (const Vergadering& vergadering : analysis::vergaderingen_van(verzameling.data, samenwerking.id))
        verzamel_vergadering(verzameling, samenwerking, vergadering, telwerk);
    verzamel_contract(verzameling, samenwerking);
    verzamel_evaluatie(verzameling, samenwerking);
    verzamel_afspraken(verzameling, samenwerking);
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
        add(verzameling, std::move(g), "dashboard", fmt::format("Dashboard naar de raad ({})", month_dutch(maand)),
            "college", at(gemeente, &Gemeente::raadsinformatie), laatste >= verzameling.peildatum || maand == missed);
    }
    verzamel_uitzonderingen(verzameling, gemeente.uitzonderingen, nullptr);
}

} // namespace grip::reports

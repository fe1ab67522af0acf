#include "analysis/deelnemers.hpp"
#include "base/text.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_bvo_alleen_colleges {
namespace {

/// The bodies that may not take part, in one line. Gedeputeerde staten are the college of a province, and the dagelijks
/// bestuur is that of a waterschap.
std::string andere_organen(const std::vector<Bestuursorgaan>& organen) {
    std::vector<std::string> names;
    for (const Bestuursorgaan orgaan : organen) {
        if (orgaan != Bestuursorgaan::college && orgaan != Bestuursorgaan::gedeputeerde_staten &&
            orgaan != Bestuursorgaan::dagelijks_bestuur)
            names.push_back(label_of(orgaan));
    }
    return join_dutch(names);
}

void look(const std::vector<Taak>& taken, Findings& findings) {
    for (const Taak& taak : taken) {
        const std::string organen = andere_organen(taak.organen);
        if (organen.empty()) continue;
        findings.add(at(taak, &Taak::organen),
                     fmt::format("voor de taak {} nemen deel: {}; in een bedrijfsvoeringsorganisatie kan dat niet",
                                 taak.naam.text, organen),
                     "Kijk in de tekst van de regeling wie deelneemt. Klopt het, bespreek dan een andere vorm.");
    }
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s) || geldend(context, "alleen-colleges", s) == nullptr) continue;
        for (const Deelnemer* deelnemer : analysis::deelnemers_op(s, context.peildatum)) {
            const std::string organen = andere_organen(deelnemer->organen);
            if (organen.empty()) continue;
            findings.add(at(*deelnemer, &Deelnemer::organen),
                         fmt::format("{} neemt deel met {}; in een bedrijfsvoeringsorganisatie kan dat niet",
                                     deelnemer->naam.value_or(Tekst{"een deelnemer"}).text, organen),
                         "Kijk in de tekst van de regeling wie deelneemt. Klopt het, bespreek dan een andere vorm.");
        }
        look(s.takenpakket.taken, findings);
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/bvo-alleen-colleges",
             .severity = Severity::waarschuwing,
             .title = "Een ander orgaan dan een college in een bedrijfsvoeringsorganisatie",
             .law = "Wgr art. 8 lid 3; met provincie via art. 52, met waterschap via art. 62, met beide via art. 74",
             .explanation =
                 "Een bedrijfsvoeringsorganisatie kan alleen door colleges worden getroffen; van een provincie "
                 "gedeputeerde staten, van een waterschap het dagelijks bestuur. Doet een raad of burgemeester mee, "
                 "dan past deze vorm niet. Kijk na wie de regeling tekenden, of kies een openbaar lichaam of "
                 "gemeenschappelijk orgaan."},
    .run = run};

} // namespace grip::rules::wgr_bvo_alleen_colleges

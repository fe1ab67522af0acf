#include "analysis/raadsagenda.hpp"
#include "rules/raad/zienswijzen.hpp"

#include <fmt/format.h>

namespace grip::rules::raad_geen_vergadering_op_dag {
namespace {

bool is_volledig(const Context& context, Date dag) {
    return analysis::agenda_volledig(context.data.gemeente, dag, dag);
}

/// A commissie prepares; only the raad decides.
bool beslist_raad(const Context& context, Date dag) {
    return !is_volledig(context, dag) || analysis::vergadert(context.data.gemeente, Raadssoort::raad, dag);
}

bool bespreekt_raad(const Context& context, Date dag) {
    return beslist_raad(context, dag) || analysis::vergadert(context.data.gemeente, Raadssoort::commissie, dag) ||
           analysis::vergadert(context.data.gemeente, Raadssoort::gezamenlijk, dag);
}

constexpr const char* tip = "Verbeter de dag, of de agenda van de raad (`raad` in gemeente.yaml).";

void check_vergadering(const Context& context, const Vergadering& vergadering, Findings& findings) {
    const auto& bespreking = vergadering.raadsbehandeling;
    if (vergadering.vervallen) return;
    if (bespreking && !bespreekt_raad(context, *bespreking))
        findings.add(at(vergadering, &Vergadering::raadsbehandeling),
                     fmt::format("op {} vergadert volgens de agenda geen raad of commissie", long_dutch(*bespreking)),
                     tip);
    for (const Agendapunt& punt : vergadering.agenda) {
        if (!punt.raadsbesluit || !punt.raadsbesluit->datum || beslist_raad(context, *punt.raadsbesluit->datum))
            continue;
        findings.add(at(*punt.raadsbesluit, &BesluitVanRaad::datum),
                     fmt::format("op {} vergadert volgens de agenda geen raad", long_dutch(*punt.raadsbesluit->datum)),
                     tip);
    }
}

void run(const Context& context, Findings& findings) {
    elke_zienswijze(context, [&](const Zienswijze& zienswijze, const std::string& over) {
        if (!zienswijze.datum || zienswijze.door != Besluitnemer::raad || beslist_raad(context, *zienswijze.datum))
            return;
        const bool commissie = analysis::vergadert(context.data.gemeente, Raadssoort::commissie, *zienswijze.datum);
        findings.add(at(zienswijze, &Zienswijze::datum),
                     fmt::format("{}: op {} vergadert volgens de agenda {}", over, long_dutch(*zienswijze.datum),
                                 commissie ? "een commissie, en geen raad" : "geen raad"),
                     commissie ? "Vul de dag in waarop de raad zelf besloot; een commissie kan dat niet." : tip);
    });
    for (const Vergadering& vergadering : context.data.vergaderingen) check_vergadering(context, vergadering, findings);
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "raad/geen-vergadering-op-dag",
             .severity = Severity::waarschuwing,
             .title = "Een besluit of bespreking van de raad op een dag zonder vergadering",
             .law = agreed_form,
             .explanation =
                 "Van dit jaar staan alle vergaderingen van de raad in gemeente.yaml (`raad: volledig`), en op deze "
                 "dag staat er geen. Dan klopt de dag niet, of de agenda. Over een zienswijze besluit de raad zelf; "
                 "een commissie bereidt dat voor."},
    .run = run};

} // namespace grip::rules::raad_geen_vergadering_op_dag

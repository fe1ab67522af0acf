#include "analysis/risico/posten.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::risico_mogelijk_dubbel_geteld {
namespace {

/// What the party itself holds, by the latest year that says so.
bool heeft_eigen_vermogen(const Samenwerking& s) {
    for (auto jaar = s.geld.jaren.rbegin(); jaar != s.geld.jaren.rend(); ++jaar) {
        for (const auto versie : {&Boekjaar::werkelijk, &Boekjaar::begroot_na_wijziging, &Boekjaar::begroot}) {
            const auto& cijfers = jaar->second.*versie;
            if (cijfers && cijfers->weerstandscapaciteit && cijfers->weerstandscapaciteit->value)
                return *cijfers->weerstandscapaciteit->value > Euro{};
        }
    }
    return false;
}

void run(const Context& context, Findings& findings) {
    for (const analysis::Risicopost& post : analysis::risicoposten(context.data, context.peildatum)) {
        // our own risks (no collaboration) are what our own capacity is for
        if (!post.meegeteld() || post.samenwerking == nullptr || post.risico->toelichting) continue;
        if (!heeft_eigen_vermogen(*post.samenwerking)) continue;
        findings.add(at(*post.risico),
                     fmt::format("de partij houdt zelf geld aan voor haar risico's; risico {} telt bij ons ook mee",
                                 post.risico->id.text),
                     "Vul `gedekt_door` in, of leg bij `toelichting` uit waarom het bij ons terechtkomt.");
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/mogelijk-dubbel-geteld",
             .severity = Severity::advies,
             .title = "Een risico dat de partij misschien zelf al draagt",
             .law = "BBV art. 11 lid 1 en art. 15 lid 2 e",
             .explanation =
                 "Een partij met eigen weerstandscapaciteit vangt haar risico's eerst zelf op. Tellen wij die ook "
                 "mee, dan houden twee begrotingen geld vast voor hetzelfde. Vul `gedekt_door` in als de partij het "
                 "draagt, of leg bij `toelichting` uit waarom het toch bij ons terechtkomt."},
    .run = run};

} // namespace grip::rules::risico_mogelijk_dubbel_geteld

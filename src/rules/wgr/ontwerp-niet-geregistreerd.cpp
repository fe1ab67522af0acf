#include "analysis/deelnemers.hpp"
#include "rules/wgr/besluiten.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_ontwerp_niet_geregistreerd {
namespace {

/// When our college decided; where that is not known, the law is sure to hold for what came into force some time later.
bool was_nodig(const Context& context, const Samenwerking& s, const Regelingbesluit& besluit, Date dag) {
    const std::string_view id = besluit.besloten ? "ontwerp-naar-raden" : "ontwerp-naar-raden-zonder-besluitdag";
    return besluit.soort != Regelingbesluitsoort::opheffen &&
           analysis::geldend(*context.data.wetten, id, s, dag) != nullptr;
}

void check(const Context& context, const Samenwerking& s, const Regelingbesluit& besluit, Findings& findings) {
    const auto dag = besluit.besloten ? besluit.besloten : besluit.in_werking;
    if (besluit.ontwerp_ontvangen || besluit.zienswijze || !dag || *dag > context.peildatum) return;
    // a raad that takes part decides itself; where that is not known, nothing is said
    if (!was_nodig(context, s, besluit, *dag) || analysis::raad_beslist_mee(context.data, s, *dag) != false) return;
    findings.add(at(besluit, &Regelingbesluit::ontwerp_ontvangen),
                 fmt::format("{}, {} op {}: niet geregistreerd dat de raad het ontwerp kreeg", wat(besluit.soort),
                             besluit.besloten ? "besloten" : "in werking", long_dutch(*dag)),
                 "Vul `ontwerp_ontvangen` in, of vraag het college wanneer de raad het ontwerp kreeg.");
}

void run(const Context& context, Findings& findings) {
    elk_besluit(context,
                [&](const Samenwerking& s, const Regelingbesluit& besluit) { check(context, s, besluit, findings); });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/ontwerp-niet-geregistreerd",
             .severity = Severity::advies,
             .absence = true,
             .title = "Niet geregistreerd dat de raad het ontwerp van de regeling kreeg",
             .law = "Wgr art. 1 lid 2; met provincie art. 51, met waterschap art. 61, met beide art. 73",
             .explanation =
                 "Treft of wijzigt een college of burgemeester een regeling, dan krijgt de raad eerst het ontwerp en "
                 "kan hij een zienswijze geven. Bij dit besluit staat niet wanneer dat was. Dat zegt niet dat het niet "
                 "is gebeurd. Vul de dag in, of vraag het college ernaar."},
    .run = run};

} // namespace grip::rules::wgr_ontwerp_niet_geregistreerd

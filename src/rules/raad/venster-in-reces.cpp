#include "rules/raad/venster.hpp"

#include <fmt/format.h>

namespace grip::rules {
namespace {

void run(const Context& context, Findings& findings) {
    elk_ontwerp(context, [&](const analysis::Dossier& dossier) {
        const auto venster = nog_te_besluiten(context, dossier);
        if (!venster || !venster->moment || !venster->moment->rond_reces) return;
        findings.add(analysis::plaats_van(dossier, Stap::verzonden),
                     fmt::format("{}: de raad kan alleen in of vlak na een reces besluiten ({}), op {}",
                                 analysis::naam_van(dossier), dagen_van(*venster),
                                 long_dutch(venster->moment->raad->datum)),
                     "Maak voor het reces een voorstel, of vraag het bestuur om een latere dag.");
    });
}

} // namespace

extern constinit const Check raad_venster_in_reces{
    {"raad/venster-in-reces", Severity::waarschuwing, false, "De tijd voor een zienswijze valt in het reces",
     "Wgr art. 35 lid 3",
     "De raad vergadert wel voor de laatste dag, maar de stukken moeten in het reces worden aangeleverd of de raad "
     "vergadert in het reces. Dan ligt er al snel geen voorstel. Maak het voor het reces, of vraag het bestuur om "
     "een latere dag."},
    run};

} // namespace grip::rules

#include "analysis/vergaderingen.hpp"
#include "base/date.hpp"
#include "rules/gemeentewet/geheimhouding.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::wgr_geheimhouding_niet_bekrachtigd {
namespace {

/// The first meeting of the algemeen bestuur after that day which has been held; null: none is registered.
const Vergadering* eerste_ab(const Context& context, const std::string& samenwerking, Date na) {
    const auto vergaderingen = analysis::vergaderingen_van(context.data, samenwerking);
    const auto found = std::ranges::find_if(vergaderingen, [&](const Vergadering& v) {
        return v.orgaan == Orgaan::ab && !v.vervallen && v.datum > na && v.datum <= context.peildatum;
    });
    return found == vergaderingen.end() ? nullptr : &*found;
}

void run(const Context& context, Findings& findings) {
    elke_geheimhouding(context, [&](const Geheim& geheim) {
        const Geheimhouding& g = geheim.geheimhouding;
        const bool moet = g.krachtens == Geheimwet::wgr_23 && g.orgaan != Geheimhouder::ab && !g.opgeheven;
        if (!moet || g.bekrachtigd) return;
        const Vergadering* ab = eerste_ab(context, geheim.over, g.datum);
        if (ab == nullptr) return;
        findings.add(
            at(g, &Geheimhouding::datum),
            fmt::format("niet geregistreerd is dat het algemeen bestuur de geheimhouding van {} bekrachtigde; het "
                        "vergaderde op {}",
                        long_dutch(g.datum), long_dutch(ab->datum)),
            "Vraag het na, en zet de dag bij `bekrachtigd`. Is zij niet bekrachtigd, dan geldt zij niet meer.");
    });
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "wgr/geheimhouding-niet-bekrachtigd",
         .severity = Severity::waarschuwing,
         .title = "Geheimhouding die het algemeen bestuur niet bekrachtigde",
         .law = "Wgr art. 23",
         .explanation =
             "Geheimhouding die het dagelijks bestuur of de voorzitter aan het algemeen bestuur oplegt, vervalt als "
             "dat haar in zijn eerstvolgende vergadering niet bekrachtigt. Hier staat niet dat dat is gebeurd. "
             "Vraag het na bij het bestuur."},
    .run = run};

} // namespace grip::rules::wgr_geheimhouding_niet_bekrachtigd

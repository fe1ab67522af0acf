#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_eigen_cijfers_zonder_organisatie {
namespace {

/// A nought, and `onbekend`, contradict nothing.
bool is_filled(const std::optional<Balanspost>& post) {
    const auto holds = [](const std::optional<Bekend<Euro>>& bedrag) {
        return bedrag && bedrag->value && bedrag->value->cents != 0;
    };
    return post && (holds(post->begin) || holds(post->eind));
}

void check(const Boxed<Jaarcijfers>& cijfers, std::string_view vorm, Findings& findings) {
    if (!cijfers) return;
    for (const auto post : {&Jaarcijfers::eigen_vermogen, &Jaarcijfers::vreemd_vermogen}) {
        if (!is_filled((*cijfers).*post)) continue;
        findings.add(at(*cijfers, post), fmt::format("een {} heeft geen eigen vermogen en geen eigen schulden", vorm),
                     "Haal de cijfers weg, of verbeter `rechtsvorm`.");
    }
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (!loopt(s) || geldend(context, "geen-eigen-organisatie", s) == nullptr) continue;
        const std::string vorm = label_of(s.vorm.rechtsvorm);
        for (const auto& [jaar, boekjaar] : s.geld.jaren) {
            check(boekjaar.begroot, vorm, findings);
            check(boekjaar.begroot_na_wijziging, vorm, findings);
            check(boekjaar.werkelijk, vorm, findings);
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/eigen-cijfers-zonder-organisatie",
             .severity = Severity::waarschuwing,
             .title = "Vermogen bij een vorm zonder eigen organisatie",
             .law =
                 "Wgr art. 8 en 34; met provincie art. 52 en 58, met waterschap art. 62 en 67, met beide art. 74 en 80",
             .explanation =
                 "Een centrumgemeente, lichte regeling, convenant, overeenkomst of netwerk heeft geen eigen "
                 "begroting en jaarrekening, en dus geen eigen of vreemd vermogen. Vermoedelijk zijn het cijfers van "
                 "de gemeente die uitvoert. Haal ze weg, of verbeter de rechtsvorm."},
    .run = run};

} // namespace grip::rules::wgr_eigen_cijfers_zonder_organisatie

#include "analysis/vergaderingen.hpp"
#include "base/text.hpp"
#include "rules/rule.hpp"

#include <fmt/format.h>

namespace grip::rules::wgr_ab_vergadert_te_weinig {
namespace {

/// Our municipality took part the whole year: of the meetings before and after, it need not know.
bool heel_jaar(const Samenwerking& s, int jaar) {
    using namespace std::chrono;
    const Date eerste{year{jaar} / January / 1};
    const Date laatste{year{jaar} / December / 31};
    return s.identiteit.sinds.value_or(eerste) <= eerste && s.identiteit.tot.value_or(laatste) >= laatste;
}

struct Jaartelling {
    const Vergadering* laatste = nullptr;
    std::int64_t ab = 0;
};

/// A year of which no meeting is registered is not followed: it says nothing about the board.
std::map<int, Jaartelling> tel(std::span<const Vergadering> vergaderingen) {
    std::map<int, Jaartelling> jaren;
    for (const Vergadering& v : vergaderingen) {
        if (v.vervallen) continue;
        Jaartelling& telling = jaren[year_of(v.datum)];
        telling.laatste = &v;
        if (v.orgaan == Orgaan::ab) ++telling.ab;
    }
    return jaren;
}

void check(const Context& context, const Samenwerking& s, std::int64_t minimaal, Findings& findings) {
    for (const auto& [jaar, telling] : tel(analysis::vergaderingen_van(context.data, s.id))) {
        if (jaar >= year_of(context.peildatum) || telling.ab >= minimaal || !heel_jaar(s, jaar)) continue;
        findings.add(at(*telling.laatste, &Vergadering::datum),
                     fmt::format("van {} {} geregistreerd; de wet vraagt er {} per jaar", jaar,
                                 counted(telling.ab, "vergadering van het algemeen bestuur is",
                                         "vergaderingen van het algemeen bestuur zijn"),
                                 minimaal),
                     "Voeg de ontbrekende vergadering toe aan `vergaderingen/`, of vraag het bestuur ernaar.");
    }
}

void run(const Context& context, Findings& findings) {
    for (const Samenwerking& s : context.data.samenwerkingen) {
        const Voorschrift* voorschrift = geldend(context, "algemeen-bestuur-vergadert", s);
        if (voorschrift != nullptr && !komt_nog(s)) check(context, s, voorschrift->aantal->scaled, findings);
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "wgr/ab-vergadert-te-weinig",
             .severity = Severity::advies,
             .title = "Minder vergaderingen van het algemeen bestuur dan de wet vraagt",
             .law = "Wgr art. 22 lid 2; met provincie via art. 52, met waterschap via art. 62, met beide via art. 74",
             .explanation =
                 "Het algemeen bestuur vergadert ten minste tweemaal per jaar, in het openbaar. Staan er van een "
                 "jaar minder in het register, dan is er een niet geregistreerd, of vergaderde het bestuur te "
                 "weinig. Vul de vergadering aan, of bespreek het met het bestuur."},
    .run = run};

} // namespace grip::rules::wgr_ab_vergadert_te_weinig

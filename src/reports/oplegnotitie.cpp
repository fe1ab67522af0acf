// grip oplegnotitie: what the raad needs to pre-discuss a board meeting, with the decision it is asked to take.
#include "base/error.hpp"
#include "reports/define.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/oplegnotitie/punt.hpp"
#include "reports/oplegnotitie/raadsbesluit.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports::oplegnotitie {
namespace {

struct Options {
    Ref<Vergadering> vergadering;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::vergadering>("De vergadering die de raad voorbespreekt"),
    };
};

struct View {
    Vergaderkop vergadering;
    std::vector<Punt> punten;
    Raadsbesluit raadsbesluit;
    std::vector<Bevinding> bevindingen;
    std::vector<Tekst> weggelaten; ///< items of which nothing is registered that can be discussed
    bool geweest = false;          ///< the meeting has been held

    static constexpr auto fields = Fields{
        field<&View::vergadering>("De vergadering"),
        field<&View::punten>("De agendapunten"),
        field<&View::raadsbesluit>("Het conceptraadsbesluit"),
        field<&View::bevindingen>("Bevindingen over deze vergadering").voor_de_beheerder(),
        field<&View::weggelaten>("Agendapunten zonder gevraagd besluit en zonder samenvatting"),
        field<&View::geweest>("Of de vergadering is geweest"),
    };
};

/// A paper about nothing is not made. What is withheld does not count: that it is there must tell nothing.
void eis_inhoud(const Vergadering& v) {
    const auto telt = [](const Agendapunt& punt) { return !punt.origin.withheld && heeft_inhoud(punt); };
    if (std::ranges::any_of(v.agenda, telt)) return;
    throw NoPaper{fmt::format("Er is geen oplegnotitie gemaakt: bij geen agendapunt staat een gevraagd besluit of een "
                              "samenvatting; vul `gevraagd_besluit` of `samenvatting` in ({}).",
                              at(v).file)};
}

std::vector<Tekst> weggelaten(const Vergadering& v) {
    std::vector<Tekst> result;
    for (const Agendapunt& punt : v.agenda) {
        if (!punt.origin.withheld && !heeft_inhoud(punt)) result.push_back(punt.titel);
    }
    return result;
}

View view(const Stand& stand, const Options& options) {
    const Bijeenkomst b = bijeenkomst(stand.data, options.vergadering);
    eis_inhoud(b.vergadering);
    return {vergaderkop(stand.data, b),           punten(stand, b),          raadsbesluit(stand.data, b),
            bevindingen_in(stand, b.vergadering), weggelaten(b.vergadering), b.vergadering.datum < stand.peildatum};
}

std::vector<Tekst> niet_besproken(const View& view) { return view.weggelaten; }

} // namespace

extern constinit const Report report =
    Definition<View, Options, view, niet_besproken>::report("oplegnotitie", "Oplegnotitie");

} // namespace grip::reports::oplegnotitie

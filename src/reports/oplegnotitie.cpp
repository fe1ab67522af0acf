// grip oplegnotitie: what the raad needs to pre-discuss a board meeting, with the decision it is asked to take.
#include "reports/define.hpp"
#include "reports/delen/bevindingen.hpp"
#include "reports/oplegnotitie/punt.hpp"
#include "reports/oplegnotitie/raadsbesluit.hpp"

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

    static constexpr auto fields = Fields{
        field<&View::vergadering>("De vergadering"),
        field<&View::punten>("De agendapunten"),
        field<&View::raadsbesluit>("Het conceptraadsbesluit"),
        field<&View::bevindingen>("Bevindingen over deze vergadering"),
    };
};

View view(const Stand& stand, const Options& options) {
    const Bijeenkomst b = bijeenkomst(stand.data, options.vergadering);
    return {vergaderkop(stand.data, b), punten(stand, b), raadsbesluit(stand.data, b),
            bevindingen_in(stand, b.vergadering)};
}

} // namespace

extern constinit const Report report = Definition<View, Options, view>::report("oplegnotitie", "Oplegnotitie");

} // namespace grip::reports::oplegnotitie

// grip zienswijzen: the ledger of what the raad asked of each board, and what became of it.
#include "reports/define.hpp"
#include "reports/delen/keuze.hpp"
#include "reports/zienswijzen/telling.hpp"

namespace grip::reports::zienswijzen {
namespace {

struct Options {
    std::vector<Ref<Samenwerking>> samenwerkingen;
    std::optional<Jaar> vanaf;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::samenwerkingen>("Alleen deze samenwerkingen; zonder id alle"),
        field<&Options::vanaf>("Alleen begrotingsjaren vanaf dit jaar"),
    };
};

struct Partij {
    Id id;
    Tekst naam;
    std::optional<Zin> telling; ///< what the raad decided without asking anything, in one line
    std::vector<Zienswijzeregel> zienswijzen;

    static constexpr auto fields = Fields{
        field<&Partij::id>("Id van de samenwerking"),
        field<&Partij::naam>("Naam van de samenwerking"),
        field<&Partij::telling>("Wat de raad besloot zonder iets te vragen, in één regel"),
        field<&Partij::zienswijzen>("De zienswijzen"),
    };
};

struct View {
    Zin telling;
    std::vector<Vraag> vragen; ///< what is not answered first, then the latest
    std::vector<Partij> partijen;
    bool heeft_overige = false; ///< some party has a line of its own
    std::optional<Zin> vertrouwelijk;

    static constexpr auto fields = Fields{
        field<&View::telling>("Hoe vaak de raad iets vroeg, en wat ervan werd"),
        field<&View::vragen>("Wat de raad vroeg, eerst waarop geen antwoord bekend is"),
        field<&View::partijen>("Per samenwerking"),
        field<&View::heeft_overige>("Of de raad ook besloot zonder iets te vragen"),
        field<&View::vertrouwelijk>("Hoeveel zienswijzen vertrouwelijk zijn"),
    };
};

std::optional<Zin> vertrouwelijke(std::ptrdiff_t aantal) {
    if (aantal == 0) return {};
    return aantal == 1 ? als_zin("Eén zienswijze is vertrouwelijk.")
                       : zin("{} zienswijzen zijn vertrouwelijk.", aantal);
}

View view(const Stand& stand, const Options& options) {
    View result;
    std::ptrdiff_t vertrouwelijk = 0;
    for (const Samenwerking* s : kies(stand.data, options.samenwerkingen)) {
        std::vector<Zienswijzeregel> regels = zienswijzeregels(stand, *s);
        std::erase_if(regels,
                      [&](const Zienswijzeregel& r) { return options.vanaf && r.jaar && *r.jaar < *options.vanaf; });
        if (regels.empty()) continue;
        for (const Zienswijzeregel& regel : regels) {
            if (is_vraag(regel)) result.vragen.push_back(vraag(s->identiteit.naam, regel));
        }
        vertrouwelijk += std::ranges::count_if(regels, &Zienswijzeregel::vertrouwelijk);
        result.partijen.push_back({{s->id}, s->identiteit.naam, zonder_vraag(regels), std::move(regels)});
    }
    sorteer(result.vragen);
    result.telling = telling(result.vragen);
    result.heeft_overige = std::ranges::any_of(result.partijen, [](const Partij& p) { return p.telling.has_value(); });
    result.vertrouwelijk = vertrouwelijke(vertrouwelijk);
    return result;
}

} // namespace

extern constinit const Report report = Definition<View, Options, view>::report("zienswijzen", "Zienswijzen");

} // namespace grip::reports::zienswijzen

// grip zienswijzen: the ledger of what the raad asked of each board, and what became of it.
#include "reports/define.hpp"
#include "reports/delen/keuze.hpp"
#include "reports/delen/zienswijzeregel.hpp"

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
    Zin telling; ///< `3 besluiten: 2 met opmerkingen, 1 afwijzend; wat ervan werd: 1 overgenomen; 1 vertrouwelijk`
    std::vector<Zienswijzeregel> zienswijzen;

    static constexpr auto fields = Fields{
        field<&Partij::id>("Id van de samenwerking"),
        field<&Partij::naam>("Naam van de samenwerking"),
        field<&Partij::telling>("Hoeveel zienswijzen, en wat ervan werd"),
        field<&Partij::zienswijzen>("De zienswijzen"),
    };
};

struct View {
    Zin telling;
    std::vector<Partij> partijen;

    static constexpr auto fields = Fields{
        field<&View::telling>("Hoeveel zienswijzen in totaal"),
        field<&View::partijen>("Per samenwerking"),
    };
};

std::string in_telling(Zienswijzebesluit besluit) {
    return besluit == Zienswijzebesluit::geen ? "geen zienswijze" : label_of(besluit);
}
std::string in_telling(Zienswijzegevolg gevolg) { return label_of(gevolg); }

/// `2 met opmerkingen`, for each value that occurs; what is confidential is not counted.
template <class E>
Zin tel(const std::vector<Zienswijzeregel>& regels, Gegeven<E> Zienswijzeregel::*lid) {
    std::vector<Zin> parts;
    for (const auto& option : options<E>) {
        const auto number =
            std::ranges::count_if(regels, [&](const Zienswijzeregel& r) { return (r.*lid).waarde == option.value; });
        if (number > 0) parts.push_back(zin("{} {}", number, in_telling(option.value)));
    }
    return aaneen(parts, ", ");
}

Zin telling(const std::vector<Zienswijzeregel>& regels) {
    const auto besloten =
        std::ranges::count_if(regels, [](const Zienswijzeregel& r) { return r.besluit.waarde.has_value(); });
    const auto vertrouwelijk = std::ranges::count_if(regels, &Zienswijzeregel::vertrouwelijk);
    Zin text = geteld(besloten, "besluit", "besluiten");
    if (const Zin besluiten = tel(regels, &Zienswijzeregel::besluit); !besluiten.delen.empty())
        text += zin(": {}", besluiten);
    if (const Zin gevolgen = tel(regels, &Zienswijzeregel::gevolg); !gevolgen.delen.empty())
        text += zin("; wat ervan werd: {}", gevolgen);
    if (const auto twijfel = std::ranges::count_if(regels, &Zienswijzeregel::onzeker); twijfel > 0)
        text += zin("; bij {} daarvan staat niet vast dat de raad zo besloot", twijfel);
    const auto gepland = std::ranges::count_if(regels, &Zienswijzeregel::gepland);
    if (gepland > 0) text += zin("; {} nog te besluiten", gepland);
    if (const auto zonder = std::ssize(regels) - besloten - vertrouwelijk - gepland; zonder > 0)
        text += zin("; {} zonder besluit in het register", zonder);
    if (vertrouwelijk > 0) text += zin("; {} vertrouwelijk", vertrouwelijk);
    return text;
}

View view(const Stand& stand, const Options& options) {
    View result;
    std::vector<Zienswijzeregel> all;
    for (const Samenwerking* s : kies(stand.data, options.samenwerkingen)) {
        std::vector<Zienswijzeregel> regels = zienswijzeregels(stand, *s);
        std::erase_if(regels,
                      [&](const Zienswijzeregel& r) { return options.vanaf && r.jaar && *r.jaar < *options.vanaf; });
        if (regels.empty()) continue;
        std::ranges::copy(regels, std::back_inserter(all));
        result.partijen.push_back({{s->id}, s->identiteit.naam, telling(regels), std::move(regels)});
    }
    result.telling = telling(all);
    return result;
}

} // namespace

extern constinit const Report report = Definition<View, Options, view>::report("zienswijzen", "Zienswijzen");

} // namespace grip::reports::zienswijzen

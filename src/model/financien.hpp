// What the money of collaborations is compared with: inhabitants, our own budget, and what we want of our parties.
#pragma once

#include "model/referent.hpp"

namespace grip {

/// Of a municipality, province or other participant.
using Inwonertal = Decimal<0, 100'000'000, 0>;

struct Inwoners {
    std::map<Tekst, Inwonertal> aantallen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Inwoners::aantallen>("Per gemeente het aantal inwoners op 1 januari"),
    };
};

struct Begrotingslasten {
    std::optional<NonNegative<Euro>> bedrag;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Begrotingslasten::bedrag>("De totale lasten van onze eigen begroting, in euro's"),
    };
    static constexpr auto short_form = &Begrotingslasten::bedrag;
};

enum class Totaalsoort { begroot, begroot_na_wijziging, werkelijk };

template <>
inline constexpr auto options<Totaalsoort> = std::array{
    Option{Totaalsoort::begroot, "begroot", "Van de begroting"},
    Option{Totaalsoort::begroot_na_wijziging, "begroot_na_wijziging", "Van de begroting na de laatste wijziging"},
    Option{Totaalsoort::werkelijk, "werkelijk", "Van de jaarrekening"},
};

/// A total of contributions as it was printed.
struct Controletotaal {
    Tekst naam;
    Jaar jaar;
    Totaalsoort soort{};
    Euro bedrag;
    std::vector<Ref<Samenwerking>> samenwerkingen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Controletotaal::naam>("Het stuk en de tabel waarin het totaal staat"),
        field<&Controletotaal::jaar>("Het jaar van de bijdragen"),
        field<&Controletotaal::soort>("Van welke bijdragen het totaal is", Totaalsoort::begroot),
        field<&Controletotaal::bedrag>("Het totaal, in euro's"),
        field<&Controletotaal::samenwerkingen>(
            "Id's van de samenwerkingen die zijn opgeteld; zonder id's alle met een bijdrage in dat jaar"),
    };
    static constexpr std::array identity{ItemKey{"naam", "jaar", "soort"}, ItemKey{"naam", "jaar"}};
};

/// What the paragraph of one year says of all parties together.
struct ParagraafJaar {
    std::optional<Proza> visie;
    std::optional<Proza> beleidsvoornemens;
    std::optional<Proza> verantwoording;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&ParagraafJaar::visie>("Onze visie op verbonden partijen in dit jaar, als zij anders is dan daarboven"),
        field<&ParagraafJaar::beleidsvoornemens>(
            "Wat wij in dit jaar met verbonden partijen van plan zijn (BBV art. 15 lid 1 a)"),
        field<&ParagraafJaar::verantwoording>("Voor de jaarstukken: wat daarvan terechtkwam (BBV art. 26)"),
    };
};

struct VerbondenPartijen {
    std::optional<Proza> visie;
    std::map<Jaar, ParagraafJaar> jaren;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&VerbondenPartijen::visie>("Onze visie op verbonden partijen (BBV art. 15 lid 1 a)"),
        field<&VerbondenPartijen::jaren>("Per begrotingsjaar de voornemens, en in de jaarstukken wat ervan terechtkwam",
                                         NoDefault{}, "beleidsvoornemens"),
    };
};

} // namespace grip

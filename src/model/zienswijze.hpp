// What a raad thinks of a paper of a board, and what became of it.
#pragma once

#include "model/geheimhouding.hpp"
#include "schema/field.hpp"

namespace grip {

enum class Zienswijzebesluit { geen, zonder_opmerkingen, met_opmerkingen, afwijzend };

template <>
inline constexpr auto options<Zienswijzebesluit> = std::array{
    Option{Zienswijzebesluit::geen, "geen", "Geen zienswijze"},
    Option{Zienswijzebesluit::zonder_opmerkingen, "zonder-opmerkingen", "Een zienswijze zonder opmerkingen"},
    Option{Zienswijzebesluit::met_opmerkingen, "met-opmerkingen", "Een zienswijze met opmerkingen"},
    Option{Zienswijzebesluit::afwijzend, "afwijzend", "Een afwijzende zienswijze"},
};

enum class Zienswijzegevolg { overgenomen, deels, niet };

template <>
inline constexpr auto options<Zienswijzegevolg> = std::array{
    Option{Zienswijzegevolg::overgenomen, "overgenomen", "Het bestuur nam de zienswijze over"},
    Option{Zienswijzegevolg::deels, "deels", "Het bestuur nam een deel over", "deels overgenomen"},
    Option{Zienswijzegevolg::niet, "niet", "Het bestuur nam de zienswijze niet over", "niet overgenomen"},
};

enum class Besluitnemer { raad, college };

template <>
inline constexpr auto options<Besluitnemer> = std::array{
    Option{Besluitnemer::raad, "raad", "De raad zelf"},
    Option{Besluitnemer::college, "college", "Het college, namens de raad"},
};

enum class Zienswijzeadres { bestuur, toezichthouder };

template <>
inline constexpr auto options<Zienswijzeadres> = std::array{
    Option{Zienswijzeadres::bestuur, "bestuur", "Bij het bestuur, voordat het besluit"},
    Option{Zienswijzeadres::toezichthouder, "toezichthouder", "Bij de toezichthouder, nadat het bestuur besloot"},
};

struct Zienswijze {
    std::optional<Zienswijzebesluit> besluit;
    std::optional<Date> voorgesteld;
    std::optional<Date> datum;
    Besluitnemer door{};
    std::optional<Tekst> mandaat;
    bool voorlopig = false;
    Zienswijzeadres bij{};
    std::optional<Proza> kern;
    std::optional<Proza> vastgestelde_tekst;
    std::optional<Date> reactie_datum;
    std::optional<Proza> reactie;
    std::optional<Zienswijzegevolg> gevolg;
    bool vertrouwelijk = false;
    std::optional<Geheimhouding> geheimhouding;
    Origin origin;

    static constexpr std::string_view blok = "Zienswijze";
    static constexpr auto fields = Fields{
        field<&Zienswijze::besluit>("Wat de raad besloot"),
        field<&Zienswijze::voorgesteld>("De dag waarop het college de zienswijze voorstelde"),
        field<&Zienswijze::datum>("De dag waarop de raad dat besloot"),
        field<&Zienswijze::door>("Wie besloot", Besluitnemer::raad),
        field<&Zienswijze::mandaat>("Het besluit waarmee de raad dat aan het college opdroeg"),
        field<&Zienswijze::voorlopig>("true: gegeven onder voorbehoud van de raad", false),
        field<&Zienswijze::bij>("Bij wie zij naar voren is gebracht", Zienswijzeadres::bestuur),
        field<&Zienswijze::kern>("Wat de raad vond en vroeg, kort; bij meer punten een opsomming"),
        field<&Zienswijze::vastgestelde_tekst>("De tekst zoals de raad die vaststelde; die staat in de brief"),
        field<&Zienswijze::reactie_datum>("De dag van het schriftelijke antwoord van het bestuur"),
        field<&Zienswijze::reactie>("Wat het bestuur antwoordde, en waarom"),
        field<&Zienswijze::gevolg>("Wat er van de zienswijze is overgenomen"),
        field<&Zienswijze::vertrouwelijk>("true: alleen voor intern gebruik", false),
        field<&Zienswijze::geheimhouding>("De opgelegde geheimhouding, van wat vertrouwelijk is"),
    };
    static constexpr std::array volgorde{
        Datumpaar{"voorgesteld", "datum", Volgorde::opvallend},
        Datumpaar{.eerst = "datum",
                  .dan = "reactie_datum",
                  .soort = Volgorde::opvallend,
                  .tenzij = {"voorlopig"},
                  .tip =
                      "Kijk beide dagen na. Gold het antwoord een voorlopige zienswijze, zet dan `voorlopig: true`."},
    };
    static constexpr auto short_form = &Zienswijze::datum;
};

} // namespace grip

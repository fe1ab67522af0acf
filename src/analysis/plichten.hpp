// What the chosen profile of following asks of ourselves (kader/sturing.yaml), and whether it was done.
#pragma once

#include "base/zin.hpp"
#include "model/register.hpp"

namespace grip {
namespace analysis {
enum class Plichtsoort { stukken, evaluatie, gesprekken, raadsinformatie, rapporteur, oplegnotitie };

enum class Plichtstand { voldaan, open, te_laat, niet_na_te_gaan };
} // namespace analysis

template <>
inline constexpr auto options<analysis::Plichtsoort> = std::array{
    Option{analysis::Plichtsoort::stukken, "stukken", "Begroting en jaarrekening zijn op tijd bij de raad"},
    Option{analysis::Plichtsoort::evaluatie, "evaluatie", "De samenwerking wordt geregeld geëvalueerd"},
    Option{analysis::Plichtsoort::gesprekken, "gesprekken", "Ons college spreekt geregeld met het bestuur"},
    Option{analysis::Plichtsoort::raadsinformatie, "raadsinformatie", "De raad hoort geregeld iets"},
    Option{analysis::Plichtsoort::rapporteur, "rapporteur", "Een raadslid volgt haar voor de raad"},
    Option{analysis::Plichtsoort::oplegnotitie, "oplegnotitie", "De raad bespreekt vergaderingen voor"},
};

template <>
inline constexpr auto options<analysis::Plichtstand> = std::array{
    Option{analysis::Plichtstand::voldaan, "voldaan", "Gedaan"},
    Option{analysis::Plichtstand::open, "open", "Nog niet gedaan, en nog op tijd"},
    Option{analysis::Plichtstand::te_laat, "te-laat", "Niet op tijd gedaan", "te laat"},
    Option{analysis::Plichtstand::niet_na_te_gaan, "niet-na-te-gaan", "Er is te weinig bekend om dat te zeggen",
           "niet na te gaan"},
};

namespace analysis {

struct Plicht {
    Plichtsoort soort{};
    Zin wat = {}; ///< `2 keer per jaar een gesprek met het bestuur`
    Plichtstand stand{};
    std::optional<Date> uiterlijk = {}; ///< the last day on which it was in time, when it is too late
    std::optional<Date> laatst = {};    ///< when it was done last
    std::int64_t dit_jaar = 0;          ///< of what is asked so often a year: how often in the twelve months up to now
    std::string sleutel = {};           ///< what lacks, when that is why it cannot be checked
    Location plaats = {};               ///< where it would be registered
};

/// Of the profile that was chosen; nothing where none was, or where we do not take part (yet, or any more).
std::vector<Plicht> plichten(const Register& data, const Samenwerking& samenwerking, Date peildatum);

/// Of what is too late: `in de laatste twaalf maanden gebeurde dat één keer, op 20 oktober 2026`
Zin te_laat_in_zin(const Plicht& plicht);

} // namespace analysis
} // namespace grip

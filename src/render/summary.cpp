#include "render/summary.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace grip::render {

std::string sentence(const Summary& summary) {
    const auto number = [](std::size_t size) { return static_cast<std::int64_t>(size); };
    std::string text = fmt::format("{}, {}, {}, {}, {} verklaard",
                                   counted(number(summary.samenwerkingen), "samenwerking", "samenwerkingen"),
                                   counted(summary.tally.fout, "fout", "fouten"),
                                   counted(summary.tally.waarschuwing, "waarschuwing", "waarschuwingen"),
                                   counted(summary.tally.advies, "advies", "adviezen"), summary.tally.verklaard);
    if (summary.overgeslagen > 0) {
        text += fmt::format("; {} overgeslagen", counted(number(summary.overgeslagen), "bestand", "bestanden"));
    }
    if (summary.onderdelen > 0) {
        text += fmt::format("; {} overgeslagen", counted(number(summary.onderdelen), "onderdeel", "onderdelen"));
    }
    if (summary.stil > 0) {
        text += fmt::format("; {} stil door het profiel basis (`--alles` toont ze)",
                            counted(number(summary.stil), "controle", "controles"));
    }
    return text;
}

} // namespace grip::render

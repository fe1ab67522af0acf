#include "render/summary.hpp"

#include <fmt/format.h>

namespace grip::render {
namespace {

std::string counted(std::size_t number, std::string_view one, std::string_view more) {
    return fmt::format("{} {}", number, number == 1 ? one : more);
}

} // namespace

Summary count(std::span<const Finding> findings, std::size_t samenwerkingen, std::size_t overgeslagen) {
    Summary summary;
    summary.samenwerkingen = samenwerkingen;
    summary.overgeslagen = overgeslagen;
    for (const Finding& finding : findings) {
        if (!finding.explained.empty()) ++summary.verklaard;
        else if (finding.severity == Severity::fout) ++summary.fout;
        else if (finding.severity == Severity::waarschuwing) ++summary.waarschuwing;
        else ++summary.advies;
    }
    return summary;
}

std::string sentence(const Summary& summary) {
    std::string text = fmt::format(
        "{}, {}, {}, {}, {} verklaard", counted(summary.samenwerkingen, "samenwerking", "samenwerkingen"),
        counted(summary.fout, "fout", "fouten"), counted(summary.waarschuwing, "waarschuwing", "waarschuwingen"),
        counted(summary.advies, "advies", "adviezen"), summary.verklaard);
    if (summary.overgeslagen > 0) {
        text += fmt::format("; {} overgeslagen", counted(summary.overgeslagen, "bestand", "bestanden"));
    }
    return text;
}

} // namespace grip::render

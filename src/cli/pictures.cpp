#include "cli/pictures.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "render/risicokaart.hpp"
#include "render/risicoverdeling.hpp"

#include <fmt/format.h>

namespace grip {

template <>
inline constexpr auto options<reports::Beeld> = std::array{
    Option{reports::Beeld::risicoverdeling, "risicoverdeling", "De verdeling van wat de risico's samen kosten"},
    Option{reports::Beeld::risicokaart, "risicokaart", "De risicokaart: kans en gevolg van elk risico"},
};

namespace cli {
namespace {

namespace fs = std::filesystem;

std::string file_name(reports::Beeld beeld) { return fmt::format("{}.svg", option_of(beeld).key); }

std::string draw(reports::Beeld beeld, const Value& whole) {
    switch (beeld) {
    case reports::Beeld::risicoverdeling: return render::risicoverdeling(whole);
    case reports::Beeld::risicokaart: return render::risicokaart(whole);
    }
    return {};
}

} // namespace

std::vector<reports::Beeldverwijzing> picture_links(const reports::Report& report, const fs::path& folder,
                                                    const fs::path& paper) {
    const fs::path path =
        fs::absolute(folder).lexically_normal().lexically_proximate(fs::absolute(paper).lexically_normal());
    const std::string address = path.generic_string();
    if (address.find_first_of("<>\\\n") != std::string::npos || not_plain(address))
        throw UsageError{
            fmt::format("--beelden: naar de map {} kan een stuk niet verwijzen. Kies een naam zonder < > en \\.",
                        printable(address))};
    std::vector<reports::Beeldverwijzing> result;
    for (const reports::Beeld beeld : report.beelden)
        result.push_back({{std::string{option_of(beeld).doc}}, {(path / file_name(beeld)).generic_string()}});
    return result;
}

std::vector<OutputFile> pictures(const reports::Report& report, const Value& whole, const fs::path& folder) {
    std::vector<OutputFile> files;
    for (const reports::Beeld beeld : report.beelden)
        files.push_back({folder / file_name(beeld), draw(beeld, whole), true});
    return files;
}

} // namespace cli
} // namespace grip

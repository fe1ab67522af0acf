#include "cli/pictures.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "render/jaarreeks.hpp"
#include "render/relaties.hpp"
#include "render/risicokaart.hpp"
#include "render/risicoverdeling.hpp"
#include "render/svg.hpp"

#include <fmt/format.h>

namespace grip::cli {
namespace {

namespace fs = std::filesystem;

std::string file_name(const Beeld& beeld) { return fmt::format("{}.svg", beeld.naam); }

std::vector<reports::Beeldverwijzing> links(const std::vector<Beeld>& beelden, const fs::path& folder) {
    std::vector<reports::Beeldverwijzing> result;
    for (const Beeld& beeld : beelden)
        result.push_back({{std::string{beeld.titel}}, {(folder / file_name(beeld)).generic_string()}});
    return result;
}

struct Draw {
    const Opschrift& opschrift;
    render::Drawing operator()(const Risicoverdeling& beeld) const { return render::risicoverdeling(beeld, opschrift); }
    render::Drawing operator()(const Relaties& beeld) const { return render::relaties(beeld, opschrift); }
    render::Drawing operator()(const Jaarreeks& beeld) const { return render::jaarreeks(beeld, opschrift); }
    render::Drawing operator()(const Risicokaart& beeld) const { return render::risicokaart(beeld, opschrift); }
};

} // namespace

std::vector<reports::Beeldverwijzing> picture_links(const std::vector<Beeld>& beelden, const fs::path& folder,
                                                    const fs::path& paper) {
    const fs::path path =
        fs::absolute(folder).lexically_normal().lexically_proximate(fs::absolute(paper).lexically_normal());
    const std::string address = path.generic_string();
    if (address.find_first_of("<>\\\n") != std::string::npos || not_plain(address))
        throw UsageError{
            fmt::format("--beelden: naar de map {} kan een stuk niet verwijzen. Kies een naam zonder < > en \\.",
                        printable(address))};
    return links(beelden, path);
}

std::vector<reports::Beeldverwijzing> picture_names(const std::vector<Beeld>& beelden) { return links(beelden, {}); }

std::vector<render::Drawing> drawings(const std::vector<Beeld>& beelden, const Opschrift& opschrift) {
    std::vector<render::Drawing> result;
    for (const Beeld& beeld : beelden) result.push_back(std::visit(Draw{opschrift}, beeld.inhoud));
    return result;
}

std::vector<OutputFile> picture_files(const std::vector<Beeld>& beelden, const std::vector<render::Drawing>& drawn,
                                      const fs::path& folder) {
    std::vector<OutputFile> files;
    for (std::size_t i = 0; i < beelden.size(); ++i)
        files.push_back({folder / file_name(beelden[i]), render::svg(drawn[i]), true});
    return files;
}

} // namespace grip::cli

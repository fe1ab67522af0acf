// grip site: the dashboard as pages with filters, and every paper with its files, in a folder.
#include "base/embedded.hpp"
#include "base/hash.hpp"
#include "base/text.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/pdf.hpp"
#include "cli/progress.hpp"
#include "cli/site/files.hpp"
#include "cli/site/leftovers.hpp"

#include <fmt/format.h>
#include <mutex>
#include <ostream>

namespace grip {
namespace {

enum class Extra { pdf };

} // namespace

template <>
inline constexpr auto options<Extra> = std::array{
    Option{Extra::pdf, "pdf",
           "Elk stuk ook als PDF; dat kost ongeveer een seconde per stuk, en vraagt het pakket weasyprint"},
};

namespace cli {
namespace {

namespace fs = std::filesystem;

struct Options {
    Tekst map;
    std::vector<Extra> met;
    bool overschrijf = false;
    bool intern = false;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::map>("De map waarin de site komt"),
        field<&Options::met>("Wat er nog meer in komt"),
        field<&Options::overschrijf>("Vervang een site die er al staat, en ruim op wat daarvan overblijft", false),
        field<&Options::intern>("Toon ook wat vertrouwelijk is; de site is dan niet openbaar", false),
    };
};

/// The PDFs of a site. One that was made of the very same page is taken from the folder, because making it takes a second.
struct Pdfs {
    const fs::path& folder;
    const Sitelijst& old;
    std::mutex mutex = {};
    Sitelijst made_of = {}; ///< the hash of the page, by place

    std::string make(const std::string& pad, const std::string& html) {
        constexpr std::size_t most = 64 << 20;
        const std::string page = fmt::format("{:016x}", hash(html));
        {
            const std::scoped_lock lock{mutex};
            made_of.emplace(pad, page);
        }
        const auto known = old.find(pad);
        const source::Source site = source::disk(folder.string());
        const bool kept = known != old.end() && known->second == page && site.type(pad) == source::Type::file;
        return kept ? site.read(pad, most) : pdf(html);
    }
};

std::vector<OutputFile> make_files(const Call& call, const Options& options, Read read, Pdfs& pdfs) {
    Progress progress{call.environment, call.err, "stukken"};
    Siteaanvraag aanvraag;
    if (options.intern) aanvraag.lezer = Lezer::intern;
    if (!options.met.empty())
        aanvraag.pdf = [&](const std::string& pad, const std::string& html) { return pdfs.make(pad, html); };
    aanvraag.progress = [&](std::size_t done, std::size_t all) { progress.tell(done, all); };
    return site_files(std::move(read), aanvraag);
}

ExitCode run(const Call& call) {
    const auto options = read_options<Options>(call.options);
    if (!options.met.empty()) require_pdf();
    Read read = read_register(call);
    if (!read.loaded.usable) {
        call.err << unusable("is er geen site gemaakt");
        return ExitCode::findings;
    }
    const fs::path folder = call.environment.folder / options.map.text;
    require_outside(read.folder, folder, "`grip site`");
    const Sitelijst old = read_sitelijst(folder);
    Pdfs pdfs{folder, old};
    std::vector<OutputFile> files = make_files(call, options, std::move(read), pdfs);
    Sitelijst now = std::move(pdfs.made_of);
    for (OutputFile& file : files) {
        now.emplace(file.path.string(), "");
        file.path = folder / file.path;
    }
    files.push_back({folder / sitelijst_file, to_text(now), true});
    call.environment.write(files, options.overschrijf ? Writing::replace : Writing::fresh,
                           options.intern ? Access::only_owner : Access::usual);
    remove_leftovers(folder, old, now);
    call.out << fmt::format("De site staat in {}. Open index.html in uw browser.\n", printable(options.map.text));
    return ExitCode::done;
}

} // namespace

Command site() {
    return {"site",
            "Het dashboard als site, met filters en alle stukken",
            embedded("src/cli/site.md"),
            {"map"},
            {&schema::shape_of<Options>(), &schema::shape_of<CommonOptions>()},
            run};
}

} // namespace cli
} // namespace grip

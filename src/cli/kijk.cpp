// grip kijk: the site in a browser at this machine, made anew when a file of the register changes.
#include "base/embedded.hpp"
#include "base/error.hpp"
#include "cli/commands.hpp"
#include "cli/kijk/changes.hpp"
#include "cli/kijk/server.hpp"
#include "cli/options.hpp"
#include "cli/site/files.hpp"

#include <fmt/format.h>
#include <ostream>

namespace grip::cli {
namespace {

using Poort = Decimal<0, 65535, 0>;

struct Options {
    Poort poort;
    bool intern = false;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::poort>("De poort van het adres; 0 kiest er een die vrij is", Poort{8000}),
        field<&Options::intern>("Toon ook wat vertrouwelijk is", false),
    };
};

/// `stand` tells a page that is open whether there is a newer one.
Pages make_pages(const Call& call, const Wanted& wanted, const Siteaanvraag& aanvraag, const std::string& stand) {
    Pages pages;
    for (OutputFile& file :
         site_files(read(call.environment.source(wanted.folder), wanted.folder, wanted.peildatum), aanvraag))
        pages.insert_or_assign(file.path.string(), std::move(file.text));
    pages.insert_or_assign("stand.txt", stand);
    return pages;
}

ExitCode run(const Call& call) {
    constexpr std::chrono::milliseconds pause{500};
    const auto options = read_options<Options>(call.options);
    const Wanted wanted = wanted_register(call);
    Siteaanvraag aanvraag;
    aanvraag.kijkend = true;
    if (options.intern) aanvraag.lezer = Lezer::intern;
    std::uint64_t state = state_of(wanted.folder);
    Pages pages = make_pages(call, wanted, aanvraag, fmt::format("{:016x}", state));
    Server server{static_cast<std::uint16_t>(options.poort.scaled)};
    call.out << fmt::format("Kijk op http://127.0.0.1:{}/ (stop met Ctrl-C).\n", server.port()) << std::flush;
    const Messages messages{wanted.folder};
    std::string told; // an error that lasts is told once
    while (server.serve(pages, pause, messages.number())) {
        messages.clear();
        const std::uint64_t now = state_of(wanted.folder);
        if (now == state) continue;
        state = now;
        messages.follow(wanted.folder);
        try {
            pages = make_pages(call, wanted, aanvraag, fmt::format("{:016x}", state));
            told.clear();
        } catch (const WorldError& error) { // a file that is being written, or a share that is away for a moment
            if (error.what() != told)
                call.err << fmt::format("grip: {} De bladzijden blijven zoals zij waren.\n", error.what());
            told = error.what();
            state = 0;
        }
    }
    return ExitCode::done;
}

} // namespace

Command kijk() {
    return {"kijk",
            "Het register in uw browser, terwijl u eraan werkt",
            embedded("src/cli/kijk.md"),
            {},
            {&schema::shape_of<Options>(), &schema::shape_of<CommonOptions>()},
            run};
}

} // namespace grip::cli

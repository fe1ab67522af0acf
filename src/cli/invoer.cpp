// grip invoer: what files of somebody else would change in the register, shown or made.
#include "base/embedded.hpp"
#include "cli/commands.hpp"
#include "cli/invoer/take.hpp"
#include "cli/options.hpp"

#include <ostream>

namespace grip::cli {
namespace {

ExitCode run(const Call& call) {
    const auto options = read_options<InvoerOptions>(call.options);
    std::vector<Inhoud> inhoud;
    for (const Tekst& bestand : options.bestand.items) inhoud.push_back(lees_inhoud(call, options, bestand));
    const Wanted wanted = register_to_change(call, options.uitvoeren);
    if (options.uitvoeren) finish_cut_off(call, wanted.folder);
    else tell_cut_off(call, wanted.folder);
    const Read read = read_register(call, wanted);
    if (!read.loaded.usable) {
        call.err << unusable("is er niets ingelezen");
        return ExitCode::findings;
    }
    const Genomen genomen = neem_samen(call, options, inhoud, read);
    if (!genomen.klaar) return ExitCode::findings;
    const bool done = options.uitvoeren && !genomen.texts.empty();
    if (done) write_register(call, read.folder, genomen.texts);
    call.out << sentence(genomen.aantallen, done) << '\n';
    return genomen.code;
}

} // namespace

Command invoer() {
    return {"invoer",
            "Neem over wat andere bestanden weten",
            embedded("src/cli/invoer.md"),
            {"bestand"},
            {&schema::shape_of<InvoerOptions>(), &schema::shape_of<CommonOptions>()},
            run};
}

} // namespace grip::cli

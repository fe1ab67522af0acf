// grip werkblad: what is in the register, as a workbook to edit.
#include "invoer/werkblad.hpp"

#include "analysis/bestanden.hpp"
#include "base/embedded.hpp"
#include "base/split.hpp"
#include "base/text.hpp"
#include "base/version.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/run.hpp"
#include "render/formulier.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <ostream>

namespace grip::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
    std::vector<Bladnaam> bladen;
    std::optional<Id> samenwerking;
    Tekst uit;
    bool overschrijf = false;
    bool intern = false;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::bladen>("Alleen deze bladen; zonder naam alle"),
        field<&Options::samenwerking>("Id van de samenwerking; zonder deze optie alle, en de gemeente zelf"),
        field<&Options::uit>("Schrijf naar dit bestand, zoals werkblad.xlsx"),
        field<&Options::overschrijf>("Vervang het bestand als het al bestaat, met wat iemand erin typte", false),
        field<&Options::intern>("Zet er ook in wat vertrouwelijk is; het werkblad is dan niet openbaar", false),
    };
};

/// A line each.
constexpr std::string_view hoe_het_werkt =
    "Dit werkblad laat zien wat in het register staat. U kunt er in typen, en het daarna laten inlezen met `grip invoer`.\n"
    "Elk blad heeft een rij per onderdeel. Grijze cellen zeggen waar een rij bij hoort; die veranderen niet.\n"
    "Wijs een kop aan om te lezen wat in de kolom hoort.\n"
    "Een nieuwe rij typt u onder de laatste. Kies dan ook waar zij bij hoort. Kopieer geen hele rijen.\n"
    "Maakt u een cel leeg, dan gaat dat gegeven uit het register. Wat niet bekend is, blijft leeg; typ geen 0.\n"
    "Is gevraagd en niet verkregen wat in een kolom met bedragen hoort, typ dan: onbekend.\n"
    "Maakt u een hele rij leeg, dan blijft zij in het register staan tot iemand inleest met --verwijder.\n"
    "De bladen zijn beveiligd, zonder wachtwoord. Voor sorteren of een eigen kolom heft u dat op; sorteer dan ook de verborgen kolommen mee.\n"
    "Lijsten, zoals welke bestuursorganen deelnemen, staan niet in dit werkblad: die blijven zoals zij zijn.\n"
    "Bij het inlezen ziet u eerst wat er verandert. Pas met --uitvoeren wordt er geschreven.";

std::vector<std::string> uitleg(const Options& options) {
    const auto fixed = split(hoe_het_werkt, '\n');
    std::vector<std::string> lines{fixed.begin(), fixed.end()};
    if (options.intern) lines.insert(lines.begin(), "NIET OPENBAAR: gekleurde rijen bevatten wat vertrouwelijk is.");
    return lines;
}

void tell_left_out(std::ostream& err, const Register& data, const invoer::Gemaakt& gemaakt) {
    const auto tell = [&](std::size_t number, std::string_view why) {
        if (number > 0)
            err << fmt::format("{} niet in het werkblad: {}.\n",
                               counted(static_cast<std::int64_t>(number), "rij staat", "rijen staan"), why);
    };
    tell(gemaakt.vertrouwelijk, "iets daarin is vertrouwelijk; met --intern komt het erin");
    tell(gemaakt.te_lang.size(), "een tekst erin is te lang voor een cel");
    if (analysis::overgeslagen(data) > 0)
        err << fmt::format(
            "Wegens fouten niet gelezen, en dus niet of niet geheel in het werkblad: {}. `grip toets` noemt de fouten.\n",
            fmt::join(analysis::niet_gelezen(data), ", "));
}

void require_xlsx(const Tekst& uit) {
    if (lower_ascii(fs::path{uit.text}.extension().string()) != ".xlsx")
        throw UsageError{"Een werkblad is een bestand op .xlsx. Noem het zo, zoals --uit werkblad.xlsx."};
}

ExitCode run(const Call& call) {
    const auto options = read_options<Options>(call.options);
    require_xlsx(options.uit);
    const Read read = read_register(call);
    if (!read.loaded.usable) {
        call.err << unusable("is er geen werkblad gemaakt");
        return ExitCode::findings;
    }
    const Register& data = read.loaded.data;
    if (options.samenwerking) require_samenwerking(data, options.samenwerking->text);
    const fs::path path = call.environment.folder / options.uit.text;
    require_outside(call.environment.folder / read.folder, path, "--uit");
    const auto gemaakt = invoer::maak_bladen(
        data, {options.bladen, options.samenwerking ? options.samenwerking->text : "", options.intern},
        year_of(read.peildatum));
    const Formulier formulier{
        {.titel = "Werkblad",
         .gemeente = data.gemeente.naam.text,
         .code = data.gemeente.code.text,
         .peildatum = read.peildatum,
         .versie = std::string{version()},
         .merken = options.intern ? std::vector{std::string{vertrouwelijkmerk}} : std::vector<std::string>{}},
        uitleg(options),
        gemaakt.bladen};
    call.environment.write({{path, render::formulier(formulier)}},
                           options.overschrijf ? Writing::replace : Writing::fresh,
                           options.intern ? Access::only_owner : Access::usual);
    tell_left_out(call.err, data, gemaakt);
    return analysis::overgeslagen(data) == 0 ? ExitCode::done : ExitCode::findings;
}

} // namespace

Command werkblad() {
    return {"werkblad",
            "Maak een rekenblad om het register in te vullen",
            embedded("src/cli/werkblad.md"),
            {"bladen"},
            {&schema::shape_of<Options>(), &schema::shape_of<CommonOptions>()},
            run};
}

} // namespace grip::cli

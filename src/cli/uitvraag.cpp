// grip uitvraag: the form with which we ask one party for its own figures.
#include "invoer/uitvraag.hpp"

#include "analysis/bestanden.hpp"
#include "analysis/naam.hpp"
#include "analysis/samenwerkingen.hpp"
#include "base/embedded.hpp"
#include "base/split.hpp"
#include "base/text.hpp"
#include "base/version.hpp"
#include "cli/commands.hpp"
#include "cli/invoer/take.hpp"
#include "render/formulier.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <ostream>

namespace grip::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
    Id samenwerking;
    Jaar jaar;
    Tekst uit;
    bool overschrijf = false;
    bool uitvoeren = false;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::samenwerking>("Id van de samenwerking waaraan u het vraagt"),
        field<&Options::jaar>("Het begrotingsjaar waarover u het vraagt"),
        field<&Options::uit>("Schrijf het formulier naar dit bestand, zoals formulier.xlsx"),
        field<&Options::overschrijf>("Vervang het bestand als het al bestaat, met wat iemand erin typte", false),
        field<&Options::uitvoeren>("Zet in het register dat u het vandaag vroeg", false),
    };
};

/// A line each, for who works at the party: of grip and of our files it knows nothing.
constexpr std::string_view hoe_het_werkt =
    "Wij gebruiken wat u invult voor onze begroting en onze jaarstukken.\n"
    "Wat wij van u al weten, staat er al. Kijk het na, verbeter wat niet klopt en vul aan wat ontbreekt.\n"
    "U vindt hier wat volgens ons van uw organisatie zelf komt: cijfers, dagen, doelen en risico's die u zelf noemde.\n"
    "Typ in de witte cellen. Grijze cellen zeggen waar een rij bij hoort; die veranderen niet.\n"
    "Wijs een kop aan om te lezen wat in de kolom hoort.\n"
    "Bedragen zijn in euro's. Wat er nog niet is, laat u leeg; typ geen 0.\n"
    "Weet u zeker dat een bedrag niet te geven is, typ dan: onbekend.\n"
    "Een doel of risico dat er nog niet bij staat, typt u onder de laatste rij. Kopieer geen hele rijen.\n"
    "Geldt een rij niet meer, laat haar dan staan en schrijf het ons erbij.\n"
    "Verander de koppen en de namen van de bladen niet. Kolommen die u zelf toevoegt, worden niet gelezen.\n"
    "Zolang uw bestuur een stuk niet heeft vastgesteld, nemen wij de cijfers eruit op als concept.\n"
    "Bewaar het bestand als Excel-bestand (.xlsx) en stuur het terug.";

std::vector<std::string> uitleg(const Samenwerking& s, int jaar) {
    const auto fixed = split(hoe_het_werkt, '\n');
    std::vector<std::string> lines{fixed.begin(), fixed.end()};
    lines.insert(lines.begin(),
                 fmt::format("Met dit formulier vragen wij {} om gegevens over {}.", analysis::in_zin(s), jaar));
    return lines;
}

/// What a keeper must look at before it is sent, because no program knows who named it.
void tell_named(std::ostream& err, const invoer::Gemaakt& gemaakt, std::string_view naam, std::string_view wat) {
    const auto blad = std::ranges::find(gemaakt.bladen, naam, &Formulierblad::naam);
    if (blad == gemaakt.bladen.end() || blad->rijen.empty()) return;
    std::vector<std::string> namen;
    for (const Formulierrij& rij : blad->rijen) namen.push_back(printable(rij.cellen.front()));
    err << fmt::format("Op het formulier staan de {} met een eigen `bron`: {}.\n", wat, fmt::join(namen, ", "));
}

void tell_named(std::ostream& err, const invoer::Gemaakt& gemaakt) {
    tell_named(err, gemaakt, "Doelen", "doelen");
    tell_named(err, gemaakt, "Risicos", "risico's");
    err << "Kijk het formulier na voordat u het stuurt. Hoort iets er niet op, haal dan in het register de `bron` ervan weg en "
           "maak het opnieuw: wat u in het bestand zelf wist, blijft in een verborgen blad staan.\n";
}

void tell_left_out(std::ostream& err, const invoer::Gemaakt& gemaakt) {
    if (!gemaakt.te_lang.empty())
        err << fmt::format("{} niet op het formulier: een tekst erin is te lang voor een cel.\n",
                           counted(std::ssize(gemaakt.te_lang), "rij staat", "rijen staan"));
}

/// Writes that it was asked, or says that this is not written yet.
void register_question(const Call& call, const Read& read, const Samenwerking& s, const Options& options) {
    const auto opgaven = invoer::gevraagd_op(s, options.jaar.year, read.peildatum);
    if (opgaven.empty()) return;
    const Bestand& bestand = *analysis::bestand_van(read.loaded.data, "samenwerking", s.id);
    const auto bijgewerkt = invoer::werk_bij(*bestand.document, opgaven, "");
    Genomen genomen;
    voeg_toe(genomen, bestand.naam, opgaven, bijgewerkt);
    const Aantallen& aantallen = genomen.aantallen;
    const bool done = options.uitvoeren && aantallen.nieuw > 0;
    if (done) write_register(call, read.folder, genomen.texts);
    show_changes(call.out, bestand.naam, bijgewerkt);
    if (done || aantallen.nieuw == 0) call.out << sentence(aantallen, done) << '\n';
    else
        call.out
            << "In het register staat nog niet dat u dit vroeg: zet `--overschrijf --uitvoeren` achter de opdracht "
               "om dat te doen.\n";
}

Formulier formulier_van(const Read& read, const Samenwerking& s, int jaar, invoer::Gemaakt gemaakt) {
    const Gemeente& gemeente = read.loaded.data.gemeente;
    return {{.titel = fmt::format("Gegevens over {}: {}", jaar, s.identiteit.naam.text),
             .gemeente = gemeente.naam.text,
             .code = gemeente.code.text,
             .peildatum = read.peildatum,
             .versie = std::string{version()}},
            uitleg(s, jaar),
            std::move(gemaakt.bladen)};
}

ExitCode run(const Call& call) {
    const auto options = read_options<Options>(call.options);
    if (lower_ascii(fs::path{options.uit.text}.extension().string()) != ".xlsx")
        throw UsageError{"Een formulier is een bestand op .xlsx. Noem het zo, zoals --uit formulier.xlsx."};
    const Wanted wanted = register_to_change(call, options.uitvoeren);
    if (options.uitvoeren) finish_cut_off(call, wanted.folder);
    const Read read = read_register(call, wanted);
    if (!read.loaded.usable) {
        call.err << unusable("is er geen formulier gemaakt");
        return ExitCode::findings;
    }
    const Register& data = read.loaded.data;
    require_samenwerking(data, options.samenwerking.text);
    const Samenwerking& s = *analysis::samenwerking_van(data, options.samenwerking.text);
    const fs::path path = call.environment.folder / options.uit.text;
    require_outside(call.environment.folder / read.folder, path, "--uit");
    const auto gemaakt = invoer::maak_uitvraag(data, s, options.jaar.year);
    call.environment.write({{path, render::formulier(formulier_van(read, s, options.jaar.year, gemaakt))}},
                           options.overschrijf ? Writing::replace : Writing::fresh, Access::usual);
    tell_named(call.err, gemaakt);
    tell_left_out(call.err, gemaakt);
    register_question(call, read, s, options);
    return ExitCode::done;
}

} // namespace

Command uitvraag() {
    return {"uitvraag",
            "Maak een formulier waarmee u een partij om haar cijfers vraagt",
            embedded("src/cli/uitvraag.md"),
            {"samenwerking"},
            {&schema::shape_of<Options>(), &schema::shape_of<CommonOptions>()},
            run};
}

} // namespace grip::cli

#include "cli/paper.hpp"

#include "analysis/bestanden.hpp"
#include "base/error.hpp"
#include "cli/pdf.hpp"
#include "cli/pictures.hpp"
#include "cli/templates.hpp"
#include "render/csv.hpp"
#include "render/docx.hpp"
#include "render/fill.hpp"
#include "render/html.hpp"
#include "render/icalendar.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/odt.hpp"
#include "render/plain_text.hpp"
#include "render/xlsx.hpp"
#include "reports/omlijsting.hpp"
#include "reports/versie.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::cli {
namespace {

using reports::Formaat;

reports::Stuk make_stuk(const reports::Report& report, const yaml::Entries& given, const reports::Stand* stand) {
    const yaml::Document options = yaml::from_entries(entries_of(report.options(), given));
    yaml::Faults faults;
    reports::Stuk stuk = report.stuk(stand, options, faults);
    refuse_faults(faults);
    return stuk;
}

reports::Stand stand_of(const Checked& checked) {
    return {checked.data, checked.peildatum, checked.findings, checked.gedeeld.get(), checked.landelijk.get()};
}

/// The calendar that was made before, if one is named.
std::optional<std::string> vorige(const OutputOptions& options) {
    if (!options.vorige) return {};
    constexpr std::size_t most = 4 << 20;
    return source::disk(".").read(options.vorige->text, most);
}

/// Where the paper goes; the folder at hand when it goes to the screen.
std::filesystem::path folder_of(const std::optional<Tekst>& uit) {
    const std::filesystem::path here{"."};
    return uit ? here / std::filesystem::path{uit->text}.parent_path() : here;
}

/// As who gets the paper reads it: for the council without what is for the keeper.
Value as_read(Value view, const OutputOptions& options) {
    if (!options.werk && reports::voor_mensen(options.als)) reports::voor_de_raad(view);
    return view;
}

/// Also when it could not be made of that at all, because what it is about is not there or what it needs is not.
bool differs_without(const reports::Report& report, const yaml::Entries& given, const OutputOptions& options,
                     const Value& view, const Checked& without) {
    const reports::Stand stand = stand_of(without);
    try {
        return view != as_read(make_stuk(report, given, &stand).view, options);
    } catch (const UsageError&) {
        return true;
    } catch (const NoPaper&) {
        return true;
    }
}

/// Nobody says of a paper what is in it: what would be otherwise without it is.
std::vector<std::string> merken(const reports::Report& report, const yaml::Entries& given, const OutputOptions& options,
                                const Value& whole, const Inzage& inzage) {
    if (inzage.lezer == Lezer::openbaar) return {};
    const Value view = as_read(whole, options);
    if (!differs_without(report, given, options, view, inzage.openbaar)) return {};
    std::vector<std::string> result;
    for (const ZonderGeheim& zonder : inzage.zonder) {
        if (differs_without(report, given, options, view, zonder.rest)) result.push_back(zonder.merk);
    }
    if (result.empty()) result.emplace_back(vertrouwelijkmerk);
    return result;
}

void mark_ongelezen(const Register& data, reports::Stuk& stuk) {
    if (analysis::overgeslagen_onderdelen(data) == 0) return;
    reports::mark_ongelezen(data, stuk.view);
    if (!stuk.tabel) return;
    for (ValueList& rij : stuk.tabel->rijen) {
        for (Value& cel : rij) reports::mark_ongelezen(data, cel);
    }
}

/// What comes last in a stylesheet leads.
std::string root_style(const std::vector<load::Token>& tokens) {
    std::string text;
    for (const load::Token& token : tokens) text += fmt::format("{}:{};", token.naam, token.waarde);
    return text.empty() ? "" : fmt::format(":root{{{}}}\n", text);
}

/// All of a paper that its formats are made of.
struct Whole {
    const reports::Report& report;
    const Register& data;
    reports::Stuk stuk; ///< its view within the frame
    Bijsluiter bijsluiter;
    render::Beelden beelden; ///< by the address under which the frame names them
    const render::DocxReference* referentie;
    std::string huisstijl; ///< of pages
};

render::Document document(const Whole& whole, Leesvorm vorm) {
    return render::fill(whole.stuk.view, template_for(whole.report, whole.data, vorm));
}

/// What was asked for, as typed: `jaar: 2027`.
std::vector<std::string> keuzes(const reports::Report& report, const yaml::Entries& given) {
    std::vector<std::string> result;
    for (const auto& [key, values] : entries_of(report.options(), given))
        result.push_back(fmt::format("{}: {}", key, fmt::join(values, ", ")));
    return result;
}

std::string page(const Whole& whole) {
    return render::html(document(whole, Leesvorm::papier), whole.bijsluiter.opschrift, whole.beelden, whole.huisstijl);
}

std::string render_whole(const Whole& whole, const OutputOptions& options) {
    const Opschrift& opschrift = whole.bijsluiter.opschrift;
    switch (options.als) {
    case Formaat::md: return render::markdown(document(whole, Leesvorm::papier)) + render::markdown_comment(opschrift);
    case Formaat::html: return page(whole);
    case Formaat::docx:
        return render::docx(document(whole, Leesvorm::papier), opschrift, whole.beelden, whole.referentie);
    case Formaat::odt: return render::odt(document(whole, Leesvorm::papier), opschrift, whole.beelden);
    case Formaat::pdf: return pdf(page(whole));
    case Formaat::json: return render::view_json(whole.stuk.view);
    case Formaat::tekst: return render::plain_text(document(whole, Leesvorm::scherm));
    case Formaat::ics: return render::icalendar(*whole.stuk.agenda, opschrift, vorige(options));
    case Formaat::csv: return render::csv(*whole.stuk.tabel);
    case Formaat::xlsx: return render::xlsx(*whole.stuk.tabel, whole.bijsluiter);
    }
    return {};
}

/// Such a paper needs no files beside it.
bool holds_pictures(Formaat formaat) {
    return formaat == Formaat::html || formaat == Formaat::docx || formaat == Formaat::odt || formaat == Formaat::pdf;
}

/// What a paper about this file is about.
void add_onderwerpen(const Register& data, Referent referent, const std::string& id, std::vector<std::string>& over) {
    if (referent == Referent::samenwerking) over.push_back(id);
    const auto vergadering = std::ranges::find(data.vergaderingen, id, &Vergadering::id);
    if (referent == Referent::vergadering && vergadering != data.vergaderingen.end())
        over.push_back(vergadering->samenwerking.id);
    const auto voorstel = std::ranges::find(data.voorstellen, id, &Voorstel::id);
    if (referent != Referent::voorstel || voorstel == data.voorstellen.end()) return;
    over.push_back(fmt::format("voorstellen/{}.yaml", id));
    if (voorstel->samenwerking) over.push_back(voorstel->samenwerking->id);
}

} // namespace

Referent referent_of(const schema::FieldShape& option) { return schema::single(*option.shape).referent; }

std::vector<std::string> onderwerpen(const reports::Report& report, const yaml::Entries& given, const Register& data) {
    std::vector<std::string> over;
    for (const auto& [key, values] : entries_of(report.options(), given)) {
        const Referent referent = referent_of(*schema::find_field(report.options(), key));
        for (const std::string& id : values) add_onderwerpen(data, referent, id, over);
    }
    return over;
}

void check_options(const reports::Report& report, const yaml::Entries& given) { make_stuk(report, given, nullptr); }

namespace {

/// `paper` gets what is told beside the text.
Whole prepare(const reports::Report& report, const yaml::Entries& given, const OutputOptions& options,
              const Inzage& inzage, Paper& paper) {
    const Checked& seen = inzage.gezien();
    const reports::Stand stand = stand_of(seen);
    reports::Stuk stuk = make_stuk(report, given, &stand);
    std::vector<std::string> merken_erop = merken(report, given, options, stuk.view, inzage);
    paper.niet_openbaar = !merken_erop.empty();
    mark_ongelezen(stand.data, stuk);
    reports::Ontbrekends ontbrekends = reports::ontbrekends(stand.data, stuk.view);
    paper.weggelaten = stuk.weggelaten;
    paper.niet_ingevuld = ontbrekends.aantal;
    if (options.als == Formaat::csv) paper.buiten_tabel = stuk.tabel->weggelaten;
    reports::Omlijsting omlijsting = reports::omlijst(report, stand, std::move(ontbrekends),
                                                      onderwerpen(report, given, stand.data), std::move(merken_erop));
    render::Beelden beelden;
    if (options.beelden || holds_pictures(options.als)) {
        const std::filesystem::path folder{options.beelden ? options.beelden->text : ""};
        omlijsting.beelden =
            options.beelden ? picture_links(stuk.beelden, folder, folder_of(options.uit)) : picture_names(stuk.beelden);
        const std::vector<render::Drawing> drawn = drawings(stuk.beelden, reports::opschrift(omlijsting));
        for (std::size_t i = 0; i < drawn.size(); ++i) beelden.emplace(omlijsting.beelden[i].bestand.address, drawn[i]);
        if (options.beelden) paper.beelden = picture_files(stuk.beelden, drawn, folder);
    }
    stuk.view = as_read(reports::join(omlijsting, std::move(stuk.view)), options);
    return {report,
            stand.data,
            std::move(stuk),
            reports::bijsluiter(omlijsting, keuzes(report, given), options.werk),
            std::move(beelden),
            seen.referentie.get(),
            root_style(seen.tokens)};
}

} // namespace

Paper make_paper(const reports::Report& report, const yaml::Entries& given, const OutputOptions& options,
                 const Inzage& inzage) {
    Paper paper;
    const Whole whole = prepare(report, given, options, inzage, paper);
    paper.text = render_whole(whole, options);
    return paper;
}

SitePaper make_site_paper(const SiteSoort& soort, const yaml::Entries& given, const OutputOptions& options,
                          const Inzage& inzage, const PdfMaker& as_pdf) {
    Paper paper;
    OutputOptions als = options;
    als.als = Formaat::html;
    const reports::Report& report = *soort.report;
    const Whole whole = prepare(report, given, als, inzage, paper);
    const Opschrift& opschrift = whole.bijsluiter.opschrift;
    const render::Document words = render::fill(whole.stuk.view, soort.sjabloon);
    SitePaper result{opschrift, render::html_body(words, opschrift.titel, whole.beelden), {}};
    for (const Formaat formaat : reports::formaten_of(report)) {
        if (!reports::voor_een_programma(formaat)) continue;
        als.als = formaat;
        result.bestanden.emplace_back(formaat, formaat == Formaat::docx
                                                   ? render::docx(words, opschrift, whole.beelden, whole.referentie)
                                                   : render_whole(whole, als));
    }
    if (as_pdf)
        result.bestanden.emplace_back(Formaat::pdf,
                                      as_pdf(render::html(words, opschrift, whole.beelden, whole.huisstijl)));
    return result;
}

} // namespace grip::cli

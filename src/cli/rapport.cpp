// The one command that all reports share: read the options, load, make the paper, put it out.
#include "analysis/bestanden.hpp"
#include "base/embedded.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cli/commands.hpp"
#include "cli/lijsten.hpp"
#include "cli/paper.hpp"
#include "cli/roo_file.hpp"
#include "cli/templates.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

namespace grip::cli {
namespace {

/// Every option that names a file of the register names one that exists.
void require_known(const reports::Report& report, const yaml::Entries& given, const Register& data) {
    for (const auto& [key, values] : entries_of(report.options(), given)) {
        const Referent referent = referent_of(*schema::find_field(report.options(), key));
        for (const std::string& id : values) {
            if (referent == Referent::samenwerking) require_samenwerking(data, id);
            if (referent == Referent::vergadering) require_vergadering(data, id);
            if (referent == Referent::voorstel) require_voorstel(data, id);
        }
    }
}

/// Says why no paper can be made of what was read; nothing when one can.
std::optional<std::string> reason_against(const reports::Report& report, const load::Loaded& loaded) {
    if (!loaded.usable) return unusable("is er geen stuk gemaakt");
    if (!is_sound(report, loaded.data))
        return "Het sjabloon van dit stuk heeft fouten; daarom is het niet gemaakt. `grip toets` noemt de fouten.\n";
    return std::nullopt;
}

void put_out(const Call& call, const OutputOptions& options, const Paper& paper) {
    std::vector<OutputFile> files = paper.beelden;
    if (options.uit) files.push_back({options.uit->text, paper.text});
    call.environment.write(files, options.overschrijf ? Writing::replace : Writing::fresh,
                           options.intern ? Access::only_owner : Access::usual);
    if (!options.uit) call.out << paper.text << std::flush;
    if (!call.out) return; // whoever runs the commands says so, and nothing else is worth saying
    for (const Tekst& wat : paper.weggelaten) call.err << printable(wat.text) << "\n";
    for (const Zin& wat : paper.buiten_tabel)
        call.err << fmt::format("Niet in de tabel: {}\n", printable(in_woorden(wat)));
    const bool for_people = reports::voor_mensen(options.als);
    if (for_people && !options.werk && paper.niet_ingevuld > 0)
        call.err << fmt::format("{} in dit stuk {} niet ingevuld; met --werk staat erbij welke, en waar.\n",
                                counted(static_cast<std::int64_t>(paper.niet_ingevuld), "gegeven", "gegevens"),
                                paper.niet_ingevuld == 1 ? "is" : "zijn");
    const bool tells_itself = options.als != reports::Formaat::csv && options.als != reports::Formaat::ics;
    if (paper.niet_openbaar && !tells_itself)
        call.err << "Niet openbaar: hierin staan vertrouwelijke gegevens, en dat staat er niet bij.\n";
}

std::string_view help_of(const reports::Report& report) {
    return embedded(fmt::format("src/reports/{}.md", report.id));
}

std::string lijst_voor(Referent referent, const Checked& checked) {
    if (referent == Referent::vergadering) return lijst_vergaderingen(checked.data);
    if (referent == Referent::voorstel) return lijst_voorstellen(checked.data);
    return lijst_samenwerkingen(checked);
}

/// Required, or the first way of several to say what a paper is about, when none was used.
bool lacks(const reports::Report& report, const schema::FieldShape& field, const yaml::Entries& given) {
    const bool first = &field == &report.options().fields.front() && field.shape->kind != schema::Kind::list;
    const bool one_way = first && entries_of(report.options(), given).empty();
    return referent_of(field) != Referent::none && given_for(given, field.key) == nullptr &&
           (field.required || one_way);
}

/// When no file was named of those that the paper is about: which there are.
void require_file(const reports::Report& report, const Call& call) {
    for (const schema::FieldShape& field : report.options().fields) {
        const Referent referent = referent_of(field);
        if (!lacks(report, field, call.options)) continue;
        const Checked checked = as_seen(Lezer::openbaar, read_register(call));
        throw UsageError{fmt::format("Noem een {} achter `grip {}`: het id uit deze lijst.\n{}{}", field.key, report.id,
                                     register_line(checked), lijst_voor(referent, checked))};
    }
}

/// The export that is to be laid beside the register, of the one report that has that option; null: none was named.
std::shared_ptr<const LandelijkRegister> landelijk_register(const Call& call) {
    const auto* naast = given_for(call.options, "naast");
    return naast == nullptr ? nullptr : std::make_shared<const LandelijkRegister>(read_roo(call, naast->back()));
}

ExitCode run(const reports::Report& report, const Call& call) {
    const OutputOptions options = read_output_options(report, call.options);
    require_file(report, call);
    check_options(report, call.options); // what is wrong with them is said before the register is read
    Read read = read_register(call);
    if (const auto reason = reason_against(report, read.loaded)) {
        call.err << *reason;
        return ExitCode::findings;
    }
    require_known(report, call.options, read.loaded.data);
    if (options.uit) require_outside(read.folder, options.uit->text, "--uit");
    if (options.beelden) require_outside(read.folder, options.beelden->text, "--beelden");
    const auto landelijk = landelijk_register(call);
    Inzage inzage = inzage_in(std::move(read), options.intern ? Lezer::intern : Lezer::openbaar);
    voor_elk(inzage, [&](Checked& checked) { checked.landelijk = landelijk; });
    try {
        put_out(call, options, make_paper(report, call.options, options, inzage));
    } catch (const NoPaper& reason) {
        call.err << reason.what() << "\n";
        return ExitCode::findings;
    }
    const std::vector<std::string> overgeslagen =
        analysis::niet_gelezen_voor(inzage.openbaar.data, onderwerpen(report, call.options, inzage.openbaar.data));
    if (overgeslagen.empty()) return ExitCode::done;
    call.err << fmt::format(
        "Dit stuk is niet volledig. Wegens fouten overgeslagen: {}. `grip toets` noemt de fouten.\n",
        fmt::join(overgeslagen, ", "));
    return ExitCode::findings;
}

/// The first option that names a file is given without its name, and so is a year behind a single one; of a report about no file
/// a name that comes first, which may be several words, or a year without which nothing can be said.
std::vector<std::string_view> positional_of(const schema::Shape& options) {
    const auto& fields = options.fields;
    const auto file = std::ranges::find_if(
        fields, [](const schema::FieldShape& field) { return referent_of(field) != Referent::none; });
    if (file == fields.end()) {
        if (fields.empty()) return {};
        const schema::FieldShape& first = fields.front();
        const bool name = first.shape->kind == schema::Kind::list && first.shape->item->kind == schema::Kind::text;
        const bool year = first.required && first.shape->kind == schema::Kind::year;
        return name || year ? std::vector{first.key} : std::vector<std::string_view>{};
    }
    std::vector<std::string_view> keys{file->key};
    const auto next = std::next(file);
    const bool single = file->shape->kind != schema::Kind::list;
    if (single && next != fields.end() && next->shape->kind == schema::Kind::year) keys.push_back(next->key);
    return keys;
}

} // namespace

Command rapport(const reports::Report& report) {
    return {report.id,
            report.title,
            help_of(report),
            positional_of(report.options()),
            {&report.options(), &output_shape_of(report), &schema::shape_of<CommonOptions>()},
            [&report](const Call& call) { return run(report, call); }};
}

} // namespace grip::cli

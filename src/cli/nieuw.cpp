// grip nieuw: a file of the register to fill in, valid at once.
#include "base/embedded.hpp"
#include "cli/begin_keys.hpp"
#include "cli/commands.hpp"
#include "cli/file_kinds.hpp"
#include "cli/output.hpp"
#include "cli/run.hpp"
#include "load/records.hpp"
#include "model/vergadernaam.hpp"
#include "rules/all.hpp"
#include "schema/skeleton.hpp"
#include "yaml/reader.hpp"

#include <fmt/format.h>
#include <ostream>

namespace grip {
namespace {

enum class NewFile { samenwerking, vergadering, voorstel, risicos };

} // namespace

template <>
inline constexpr auto options<NewFile> = std::array{
    Option{NewFile::samenwerking, "samenwerking", "Een samenwerking"},
    Option{NewFile::vergadering, "vergadering", "Een vergadering"},
    Option{NewFile::voorstel, "voorstel", "Een voorstel om iets zelf te doen, samen te doen of uit te besteden"},
    Option{NewFile::risicos, "risicos", "De risico's van de gemeente zelf"},
};

namespace cli {
namespace {

struct Options {
    NewFile soort{};
    std::optional<Id> id;
    bool alles = false;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::soort>("Wat voor bestand: samenwerking, vergadering, voorstel of risicos"),
        field<&Options::id>("De naam van het bestand, zonder .yaml; niet bij risicos"),
        field<&Options::alles>("Alle sleutels, niet alleen die waarmee men begint", false),
    };
};

/// The required keys of a kind of file, as options of the command.
schema::Shape required_of(std::string_view soort) {
    schema::Shape required{.kind = schema::Kind::record};
    for (schema::FieldShape field : shape_of_file(soort).fields) {
        if (!field.required) continue;
        field.required = false;
        required.fields.push_back(field);
    }
    return required;
}

const schema::Shape& keys_of(NewFile soort) {
    static const schema::Shape samenwerking = required_of("samenwerking");
    static const schema::Shape voorstel = required_of("voorstel");
    return soort == NewFile::voorstel ? voorstel : samenwerking;
}

using Given = std::map<std::string, std::string>;

/// Some options are of one kind of file; another has no use for them.
void refuse_keys_of_others(const Call& call, NewFile own, std::string_view soort) {
    for (const NewFile ander : {NewFile::samenwerking, NewFile::voorstel}) {
        if (ander == own) continue;
        for (const schema::FieldShape& field : keys_of(ander).fields) {
            if (given_for(call.options, field.key) != nullptr)
                throw UsageError{
                    fmt::format("--{} hoort bij een {}, niet bij {}.", field.key, option_of(ander).key, soort)};
        }
    }
}

/// A list when the option was given more than once.
std::string as_yaml(const std::vector<std::string>& values) {
    return values.size() == 1 ? values.front() : fmt::format("[{}]", fmt::join(values, ", "));
}

const std::string& require_id(const Options& options) {
    if (!options.id)
        throw UsageError{"Geef ook een id, de naam van het bestand zonder .yaml: van een samenwerking zoals "
                         "streekarchief, van een vergadering zoals 2026-07-01-streekarchief-bestuur."};
    return options.id->text;
}

/// Texts between quotes; words and dates as they are.
Given given_keys(const Call& call, const schema::Shape& keys) {
    Given given;
    std::vector<std::string> absent;
    for (const schema::FieldShape& field : keys.fields) {
        const auto* values = given_for(call.options, field.key);
        if (values == nullptr) absent.push_back(fmt::format("--{}", field.key));
        else if (field.shape->kind == schema::Kind::text)
            given[std::string{field.key}] = schema::quoted(values->front());
        else given[std::string{field.key}] = as_yaml(*values);
    }
    if (!absent.empty())
        throw UsageError{fmt::format("Geef ook {}. `grip nieuw --help` geeft een voorbeeld.", join_dutch(absent))};
    return given;
}

/// `2026-07-01-zwembad-ab` says which day, collaboration and body.
Given given_vergadering(const Call& call, const std::string& id) {
    refuse_keys_of_others(call, NewFile::vergadering, "een vergadering");
    const auto naam = vergadernaam(id);
    if (!naam || !parse_date(naam->datum))
        throw UsageError{"Het id van een vergadering is haar dag, de samenwerking en het orgaan, zoals "
                         "2026-07-01-streekarchief-bestuur."};
    return {{"datum", naam->datum}, {"samenwerking", naam->samenwerking}, {"orgaan", naam->orgaan}};
}

/// What was given makes a file that can be read; else the first fault is said.
template <class R>
void require_readable(const std::string& file, const std::string& text,
                      R (*decode)(const yaml::Document&, yaml::Faults&)) {
    yaml::Faults faults;
    const yaml::Document document = yaml::read(file, text, faults);
    decode(document, faults);
    refuse_faults(faults);
}

struct Made {
    std::string file;
    std::string text;
};

/// `up` leads from the file to the folder of the register.
std::string head(std::string_view soort, std::string_view up) {
    return schema::editor_line(soort, up) +
           "# Vul in wat bekend is; wat u niet weet, blijft leeg. Een regel met een hekje ervoor doet niets. Alle sleutels ziet u\n"
           "# met `grip nieuw … --alles`, en met `grip uitleg SLEUTEL` wat er hoort.\n";
}

schema::Skeleton skeleton(const Options& options, Given given, std::span<const std::string_view> paths, int year) {
    schema::Skeleton wanted{std::move(given), {}, year};
    if (!options.alles) wanted.only = paths;
    return wanted;
}

Made samenwerking(const Call& call, const Options& options, int year) {
    Made made{fmt::format("samenwerkingen/{}.yaml", require_id(options)), head("samenwerking", "../")};
    refuse_keys_of_others(call, NewFile::samenwerking, "een samenwerking");
    Given given = given_keys(call, keys_of(NewFile::samenwerking));
    const std::vector<std::string_view> paths = paths_for(given.at("rechtsvorm"));
    const auto wanted = skeleton(options, std::move(given), paths, year);
    made.text += schema::skeleton(shape_of_file("samenwerking"), wanted);
    require_readable(made.file, made.text, load::decode_file<Samenwerking>);
    return made;
}

Made vergadering(const Call& call, const Options& options, const Register& data, int year) {
    const std::string& id = require_id(options);
    Made made{fmt::format("vergaderingen/{}.yaml", id), head("vergadering", "../")};
    const auto wanted = skeleton(options, given_vergadering(call, id), vergadering_paths, year);
    made.text += schema::skeleton(shape_of_file("vergadering"), wanted);
    require_readable(made.file, made.text, load::decode_file<Vergadering>);
    require_samenwerking(data, wanted.given.at("samenwerking"));
    return made;
}

/// The questions themselves stand ready, for nobody knows their ids by heart.
template <class Vraag>
std::string vragen(const std::vector<Vraag>& lijst) {
    std::string text;
    for (const Vraag& vraag : lijst) text += fmt::format("\n  {}: # {}", vraag.id.text, printable(vraag.vraag.text));
    return text;
}

Made voorstel(const Call& call, const Options& options, const Register& data, int year) {
    refuse_keys_of_others(call, NewFile::voorstel, "een voorstel");
    Made made{fmt::format("voorstellen/{}.yaml", require_id(options)), head("voorstel", "../")};
    auto wanted = skeleton(options, given_keys(call, keys_of(NewFile::voorstel)), voorstel_paths, year);
    const Afwegingskader& kader = *data.afwegingskader;
    if (!kader.zeef.empty()) wanted.given["zeef"] = vragen(kader.zeef);
    if (!kader.vormvragen.empty()) wanted.given["vormvragen"] = vragen(kader.vormvragen);
    made.text += schema::skeleton(shape_of_file("voorstel"), wanted);
    require_readable(made.file, made.text, load::decode_file<Voorstel>);
    return made;
}

Made risicos(const Call& call, const Options& options, int year) {
    refuse_keys_of_others(call, NewFile::risicos, "risicos.yaml");
    if (options.id) throw UsageError{"Er is maar één risicos.yaml. Laat het id weg."};
    Made made{"risicos.yaml", head("risicos", "")};
    made.text += schema::skeleton(shape_of_file("risicos"), skeleton(options, {}, risico_paths, year));
    require_readable(made.file, made.text, load::decode_file<Gemeenterisicos>);
    return made;
}

Made make(const Call& call, const Options& options, const Register& data, int year) {
    switch (options.soort) {
    case NewFile::samenwerking: return samenwerking(call, options, year);
    case NewFile::vergadering: return vergadering(call, options, data, year);
    case NewFile::voorstel: return voorstel(call, options, data, year);
    case NewFile::risicos: return risicos(call, options, year);
    }
    return {};
}

ExitCode run(const Call& call) {
    const auto options = read_options<Options>(call.options);
    const Wanted wanted = own_register(call);
    const load::Loaded loaded = load::load(call.environment.source(wanted.folder), rules::all());
    const int year = year_of(wanted.peildatum);
    const Made made = make(call, options, loaded.data, year);
    const auto path = (wanted.folder / made.file).lexically_normal();
    call.environment.write({{call.environment.folder / path, made.text, true}}, Writing::fresh, Access::usual);
    call.out << fmt::format("Gemaakt in het register van {}: {}. Vul het in, en controleer met `grip toets`.\n",
                            printable(loaded.data.gemeente.naam.text), printable(path.string()));
    return ExitCode::done;
}

} // namespace

Command nieuw() {
    return {"nieuw",
            "Maak een bestand om in te vullen",
            embedded("src/cli/nieuw.md"),
            {"soort", "id"},
            {&schema::shape_of<Options>(), &keys_of(NewFile::samenwerking), &keys_of(NewFile::voorstel),
             &schema::shape_of<CommonOptions>()},
            run};
}

} // namespace cli
} // namespace grip

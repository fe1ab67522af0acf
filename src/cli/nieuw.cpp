// grip nieuw: a file of the register to fill in, valid at once.
#include "base/embedded.hpp"
#include "cli/commands.hpp"
#include "cli/file_kinds.hpp"
#include "cli/output.hpp"
#include "cli/run.hpp"
#include "load/records.hpp"
#include "model/vergadernaam.hpp"
#include "rules/all.hpp"
#include "schema/skeleton.hpp"
#include "yaml/reader.hpp"

#include <array>
#include <fmt/format.h>
#include <ostream>

namespace grip {
namespace {

enum class NewFile { samenwerking, vergadering, risicos };

} // namespace

template <>
inline constexpr auto options<NewFile> = std::array{
    Option{NewFile::samenwerking, "samenwerking", "Een samenwerking"},
    Option{NewFile::vergadering, "vergadering", "Een vergadering"},
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
        field<&Options::soort>("Wat voor bestand: samenwerking, vergadering of risicos"),
        field<&Options::id>("De naam van het bestand, zonder .yaml; niet bij risicos"),
        field<&Options::alles>("Alle sleutels, niet alleen die waarmee men begint", false),
    };
};

// With which keys one begins.
constexpr std::array<std::string_view, 23> samenwerking_paths{
    "naam",
    "afkorting",
    "lidwoord",
    "status",
    "sinds",
    "aard",
    "grondslag",
    "rechtsvorm",
    "deelnemers.naam",
    "deelnemers.soort",
    "deelnemers.organen",
    "bestuur.orgaan",
    "bestuur.naam",
    "bestuur.functie",
    "bestuur.rol",
    "portefeuillehouder",
    "jaren.begroot.bijdrage",
    "jaren.begroot.lasten",
    "risicos.id",
    "risicos.omschrijving",
    "risicos.kans",
    "risicos.gevolg",
    "sturingsprofiel",
};
// And what only some forms have.
constexpr std::array<std::string_view, 1> regeling_paths{"cyclus.vanaf"};
constexpr std::array<std::string_view, 4> rechtspersoon_paths{"openbaar_belang", "wensen_en_bedenkingen",
                                                              "financieel_belang.soort", "financieel_belang.bedrag"};
constexpr std::array<std::string_view, 4> contract_paths{
    "contract.ingang", "contract.einde", "contract.opzegtermijn_maanden", "contract.stilzwijgend_verlengd"};
constexpr std::array<std::string_view, 20> vergadering_paths{
    "samenwerking",
    "orgaan",
    "datum",
    "stukken_ontvangen",
    "vertegenwoordiger",
    "raadsbehandeling",
    "agenda.titel",
    "agenda.soort",
    "agenda.jaar",
    "agenda.gevraagd_besluit",
    "agenda.samenvatting",
    "agenda.belang",
    "agenda.financien.nu",
    "agenda.financien.nieuw",
    "agenda.financien.dekking",
    "agenda.risicos",
    "agenda.standpunt_college",
    "agenda.aan_de_raad",
    "agenda.voorstel",
    "agenda.conceptzienswijze",
};
constexpr std::array<std::string_view, 6> risico_paths{
    "risicos.id", "risicos.omschrijving", "risicos.kans", "risicos.gevolg", "risicos.maatregel", "risicos.eigenaar",
};

/// The required keys of a collaboration, as options of the command.
const schema::Shape& required_keys() {
    static const schema::Shape shape = [] {
        schema::Shape required{.kind = schema::Kind::record};
        for (schema::FieldShape field : shape_of_file("samenwerking").fields) {
            if (!field.required) continue;
            field.required = false;
            required.fields.push_back(field);
        }
        return required;
    }();
    return shape;
}

auto find_option(const Call& call, std::string_view key) {
    return std::ranges::find(call.options, key, [](const auto& entry) -> std::string_view { return entry.first; });
}

using Given = std::map<std::string, std::string>;

/// Those are of a collaboration; another file has no use for them.
void refuse_keys_of_samenwerking(const Call& call, std::string_view soort) {
    for (const schema::FieldShape& field : required_keys().fields) {
        if (find_option(call, field.key) != call.options.end())
            throw UsageError{fmt::format("--{} hoort bij een samenwerking, niet bij {}.", field.key, soort)};
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
Given given_samenwerking(const Call& call) {
    Given given;
    std::vector<std::string> absent;
    for (const schema::FieldShape& field : required_keys().fields) {
        const auto option = find_option(call, field.key);
        if (option == call.options.end()) absent.push_back(fmt::format("--{}", field.key));
        else if (field.shape->kind == schema::Kind::text)
            given[std::string{field.key}] = schema::quoted(option->second.front());
        else given[std::string{field.key}] = as_yaml(option->second);
    }
    if (!absent.empty())
        throw UsageError{fmt::format("Geef ook {}. `grip nieuw --help` geeft een voorbeeld.", join_dutch(absent))};
    return given;
}

/// `2026-07-01-zwembad-ab` says which day, collaboration and body.
Given given_vergadering(const Call& call, const std::string& id) {
    refuse_keys_of_samenwerking(call, "een vergadering");
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

std::span<const std::string_view> paths_of(Rechtsvorm vorm) {
    if (is_regeling(vorm)) return regeling_paths;
    const bool afspraak =
        vorm == Rechtsvorm::overeenkomst || vorm == Rechtsvorm::convenant || vorm == Rechtsvorm::netwerk;
    return afspraak ? std::span<const std::string_view>{contract_paths} : rechtspersoon_paths;
}

/// With which keys one begins for a form; of a wrong one the fault is told elsewhere.
std::vector<std::string_view> paths_for(std::string_view rechtsvorm) {
    std::vector<std::string_view> paths{samenwerking_paths.begin(), samenwerking_paths.end()};
    const auto vorm = std::ranges::find(grip::options<Rechtsvorm>, rechtsvorm, &Option<Rechtsvorm>::key);
    if (vorm == grip::options<Rechtsvorm>.end()) return paths;
    const auto own = paths_of(vorm->value);
    paths.insert(paths.end(), own.begin(), own.end());
    return paths;
}

schema::Skeleton skeleton(const Options& options, Given given, std::span<const std::string_view> paths, int year) {
    schema::Skeleton wanted{std::move(given), {}, year};
    if (!options.alles) wanted.only = paths;
    return wanted;
}

Made samenwerking(const Call& call, const Options& options, int year) {
    Made made{fmt::format("samenwerkingen/{}.yaml", require_id(options)), head("samenwerking", "../")};
    Given given = given_samenwerking(call);
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

Made risicos(const Call& call, const Options& options, int year) {
    refuse_keys_of_samenwerking(call, "risicos.yaml");
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
            {&schema::shape_of<Options>(), &required_keys(), &schema::shape_of<CommonOptions>()},
            run};
}

} // namespace cli
} // namespace grip

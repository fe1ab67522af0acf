#include "cli/command_line.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <list>

namespace grip::cli {
namespace {

/// Where the library leaves what was given for one option.
struct Given {
    std::string key;
    std::vector<std::string> values;
    bool flag = false;
};

class Parser {
public:
    explicit Parser(const Command& command) : command_{command} {
        app_.set_help_flag();
        app_.add_flag("-h,--help", asked_.help);
        for (const schema::Shape* shape : command.shapes) {
            for (const schema::FieldShape& field : shape->fields) add(field);
        }
    }

    Asked run(std::vector<std::string> words) {
        std::ranges::reverse(words); // the library takes them from the back
        try {
            app_.parse(words);
        } catch (const CLI::ExtrasError&) {
            refuse_extra(app_.remaining());
        } catch (const CLI::ParseError& error) {
            refuse(error);
        }
        asked_.command = &command_;
        for (const Given& given : given_) {
            if (std::ranges::find(given.values, "") != given.values.end())
                throw UsageError{fmt::format("Bij `{}` staat een lege waarde. `grip {} --help` geeft uitleg.",
                                             given.key, command_.id)};
            if (given.flag) asked_.options.push_back({given.key, {"true"}});
            else if (!given.values.empty()) asked_.options.push_back({given.key, given.values});
        }
        return asked_;
    }

private:
    void add(const schema::FieldShape& field) {
        Given& given = given_.emplace_back();
        given.key = field.key;
        const bool many = field.shape->kind == schema::Kind::list;
        if (std::ranges::find(command_.positionals, field.key) != command_.positionals.end()) {
            CLI::Option* option = app_.add_option(given.key, given.values);
            if (many) option->expected(0, CLI::detail::expected_max_vector_size);
            else option->expected(1)->allow_extra_args(false);
            return;
        }
        names_.push_back("--" + given.key);
        if (field.shape->kind == schema::Kind::boolean) app_.add_flag(names_.back(), given.flag);
        else
            app_.add_option(names_.back(), given.values)
                ->expected(1)
                ->allow_extra_args(false)
                ->multi_option_policy(many ? CLI::MultiOptionPolicy::TakeAll : CLI::MultiOptionPolicy::TakeLast);
    }

    [[noreturn]] void refuse_extra(const std::vector<std::string>& extra) const {
        const std::string word = extra.empty() ? "" : extra.front();
        if (!word.starts_with('-'))
            throw UsageError{
                fmt::format("`{}` hoort hier niet. `grip {} --help` vertelt wat kan.", printable(word), command_.id)};
        const auto near = nearest(word.substr(0, word.find('=')), names_);
        throw UsageError{fmt::format("De optie {} bestaat niet bij `grip {}`. {}", printable(word), command_.id,
                                     near ? fmt::format("Bedoelde u {}?", *near)
                                          : fmt::format("`grip {} --help` noemt de opties.", command_.id))};
    }

    /// The library's message begins with the name of the option.
    [[noreturn]] void refuse(const CLI::ParseError& error) const {
        const std::string_view words = error.what();
        const std::string_view option = words.substr(0, words.find(':'));
        if (option.starts_with("--"))
            throw UsageError{
                fmt::format("De optie {} mist een waarde, of heeft er een te veel. `grip {} --help` geeft uitleg.",
                            option, command_.id)};
        throw UsageError{
            fmt::format("De opdracht is niet te begrijpen. `grip {} --help` vertelt wat kan.", command_.id)};
    }

    const Command& command_;
    CLI::App app_;
    std::list<Given> given_; // the library keeps references
    std::vector<std::string> names_;
    Asked asked_;
};

const Command& find_command(const std::string& word, const std::vector<Command>& commands) {
    const auto found = std::ranges::find(commands, word, &Command::id);
    if (found != commands.end()) return *found;
    std::vector<std::string> names;
    for (const Command& command : commands) names.emplace_back(command.id);
    const auto near = nearest(word, names);
    throw UsageError{
        fmt::format("De opdracht `{}` bestaat niet. {}", printable(word),
                    near ? fmt::format("Bedoelde u `grip {}`?", *near) : "`grip --help` noemt de opdrachten.")};
}

/// A word can end up in a paper or in what another program reads: it is held to what a file may hold.
void require_plain(const std::vector<std::string>& words) {
    for (const std::string& word : words) {
        if (const auto what = not_plain(word))
            throw UsageError{
                fmt::format("In `{}` staat {}. Typ dat woord van de opdracht opnieuw.", printable(word), *what)};
    }
}

} // namespace

Asked parse(const std::vector<std::string>& words, const std::vector<Command>& commands) {
    require_plain(words);
    if (words.empty() || words.front() == "--help" || words.front() == "-h") {
        Asked overview;
        overview.help = true;
        return overview;
    }
    if (words.front() == "--version") {
        Asked version;
        version.version = true;
        return version;
    }
    if (words.front().starts_with('-'))
        throw UsageError{fmt::format("Begin met een opdracht: `grip --help` noemt ze. De optie {} komt erna.",
                                     printable(words.front()))};
    return Parser{find_command(words.front(), commands)}.run({words.begin() + 1, words.end()});
}

} // namespace grip::cli

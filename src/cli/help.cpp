#include "cli/help.hpp"

#include "base/version.hpp"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace grip::cli {
namespace {

std::string upper(std::string_view text) {
    std::string result{text};
    for (char& c : result) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return result;
}

std::string value_names(const schema::Shape& shape) {
    std::string names;
    for (const schema::OptionShape& option : shape.options)
        names += (names.empty() ? "" : "|") + std::string{option.key};
    return names;
}

/// What stands for the value of an option in the help.
std::string value_name(const schema::FieldShape& field) {
    const schema::Shape& shape = *field.shape;
    if (shape.kind == schema::Kind::date) return "DATUM";
    if (field.key == "uit") return "BESTAND";
    if (field.key == "register" || field.key == "beelden") return "MAP";
    if (shape.kind == schema::Kind::list && shape.item->kind == schema::Kind::option) return value_names(*shape.item);
    return shape.kind == schema::Kind::option ? value_names(shape) : "WAARDE";
}

std::string usage(const Command& command) {
    std::string text = fmt::format("grip {}", command.id);
    for (const std::string_view key : command.positionals) {
        for (const schema::Shape* shape : command.shapes) {
            const schema::FieldShape* field = schema::find_field(*shape, key);
            if (field == nullptr) continue;
            const std::string name = upper(key) + (field->shape->kind == schema::Kind::list ? "..." : "");
            text += field->required ? " " + name : " [" + name + "]";
        }
    }
    return text + (command.shapes.empty() ? "" : " [opties]");
}

std::string line(const Command& command, const schema::FieldShape& field) {
    const bool positional = std::ranges::find(command.positionals, field.key) != command.positionals.end();
    std::string name = positional ? upper(field.key) : fmt::format("--{}", field.key);
    if (!positional && field.shape->kind != schema::Kind::boolean) name += " " + value_name(field);
    const bool shown_default = !field.fallback.empty() && field.shape->kind != schema::Kind::boolean;
    const std::string fallback = shown_default ? fmt::format(" (standaard: {})", field.fallback) : "";
    return fmt::format("  {}\n      {}{}\n", name, field.doc, fallback);
}

} // namespace

std::string overview(const std::vector<Command>& commands) {
    std::string text = fmt::format(
        "grip {}: houd grip op de samenwerkingen van uw gemeente\n\nGebruik: grip OPDRACHT [opties]\n\nOpdrachten:\n",
        version());
    for (const Command& command : commands) text += fmt::format("  {:<18} {}\n", command.id, command.title);
    return text + "\n`grip OPDRACHT --help` legt een opdracht uit. `grip --version` noemt de versie.\n";
}

std::string help(const Command& command) {
    std::string text = fmt::format("{}\n\nGebruik: {}\n\n", command.title, usage(command));
    text += command.help;
    if (!command.shapes.empty()) text += "\nOpties:\n";
    for (const schema::Shape* shape : command.shapes) {
        for (const schema::FieldShape& field : shape->fields) text += line(command, field);
    }
    return text;
}

} // namespace grip::cli

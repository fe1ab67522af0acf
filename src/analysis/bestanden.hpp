// Which file a thing stands in, and what became of it.
#pragma once

#include "model/register.hpp"

namespace grip::analysis {

/// The file of this name, or null.
const Bestand* bestand_van(const Register& data, std::string_view naam);
/// The file of this kind and id, or null.
const Bestand* bestand_van(const Register& data, std::string_view soort, std::string_view id);

// Below, `over` names samenwerkingen: then only files about those and about none count. All when it is empty.

/// How many files were left out because of faults of form.
std::size_t overgeslagen(const Register& data, const std::vector<std::string>& over = {});

/// How many parts of other files were left out alone.
std::size_t overgeslagen_onderdelen(const Register& data, const std::vector<std::string>& over = {});

/// What was left out because of them, by name: a whole file, or a part: `samenwerkingen/a.yaml (risicos.brand)`.
std::vector<std::string> niet_gelezen(const Register& data, const std::vector<std::string>& over = {});

/// The same of what a paper would use: of proposals, which are in no paper but their own, those of which `over` names the file.
std::vector<std::string> niet_gelezen_voor(const Register& data, const std::vector<std::string>& over);

/// Is all that belongs at this place of a file that was read, read? False when a part of it, or what holds it, was left out.
bool is_gelezen(const Register& data, const Location& place);

/// Is all read that belongs at this path, in every file? Only then a total over it is one, and what is not there does not exist.
bool alles_gelezen(const Register& data, std::string_view pad);

} // namespace grip::analysis

// A page as PDF, made by WeasyPrint: tagged, so that a screen reader can follow it.
#pragma once

#include <string>

namespace grip::cli {

/// Throws WorldError when WeasyPrint is not installed: before any work is done for it.
void require_pdf();

/// The bytes of the file. The program is started without a shell, and may ask for nothing outside the page. Throws WorldError when it
/// fails.
std::string pdf(const std::string& html);

} // namespace grip::cli

# SPDX-License-Identifier: GPL-3.0-or-later
# Holds every source file to the table of layers in the README: what a folder may include, which libraries it may know,
# and that nothing below `app` waits in an event loop of its own.
#
#   cmake -DROOT=<source folder> -DQT_HEADERS=<folder that holds QtCore, QtGui, …> -P tests/checklayers.cmake
#   cmake -DSCRATCH=<folder> -DQT_HEADERS=… -P tests/checklayers.cmake       shows that the check can fail
cmake_minimum_required(VERSION 3.28)

# What the files of a folder may include of ours: regular expressions over paths from the root.
function(allowed_includes file result)
    if(file MATCHES "^core/base/")
        set(allowed "^core/base/")
    elseif(file MATCHES "^core/model/")
        set(allowed "^core/(base|model)/")
    elseif(file MATCHES "^core/(reading|diff|store|fetch|feeds|past|export)/")
        set(allowed "^core/(base|model|${CMAKE_MATCH_1})/")
    elseif(file MATCHES "^core/[^/]+$")
        set(allowed "^core/")
    elseif(file MATCHES "^ui/")
        set(allowed "^(ui/|core/(base|model|export)/|core/(library|collection|checks|subscriptions|pastimports)\\.h$)")
    else()
        set(allowed "^(app|ui|core)/")
    endif()
    set(${result} "${allowed}" PARENT_SCOPE)
endfunction()

# Headers of libraries and the only places that may include them.
set(library_rules
    "gumbo\\.h|^core/reading/"
    "K(Zip|Tar|Archive|CompressionDevice|GZip|ZStd)|^core/(reading|fetch|store)/"
    "Syndication/|^core/feeds/"
    "unicode/|^core/(reading|diff)/"
    "brotli/|^core/reading/"
    "poppler-|^core/reading/pdfwords/"
    "zstd\\.h|^core/(reading|store)/"
    "nettle/|^core/base/"
    "KSyntaxHighlighting/|^ui/source/syntaxformats\\."
    "KDSingleApplication|^app/"
    "QSettings|^app/"
    "QCommandLine|^app/"
)
# Modules of Qt, by the folder that a header stands in.
set(module_rules
    "QtGui|^(ui|app)/"
    "QtWidgets|^(ui|app)/"
    "QtPrintSupport|^(ui|app)/"
    "QtSvg|^(ui|app)/"
    "QtDBus|^app/"
    "QtNetwork|^(core/fetch|app)/"
    "QtSql|^core/store/"
    "QtConcurrent|^(core/library\\.cpp$|core/store/|ui/export/preview\\.|ui/exportsteps\\.|ui/session\\.|app/)"
)

set(problems "")
macro(problem text)
    list(APPEND problems "${text}")
    set(problems "${problems}" PARENT_SCOPE)
endmacro()

function(check_library file header)
    foreach(rule IN LISTS library_rules)
        string(REGEX MATCH "^(.*)\\|(\\^.*)$" unused "${rule}")
        set(pattern "${CMAKE_MATCH_1}")
        set(place "${CMAKE_MATCH_2}")
        if(header MATCHES "^${pattern}" AND NOT file MATCHES "${place}")
            problem("${file} includes <${header}>, which belongs to ${place} alone")
        endif()
    endforeach()
    foreach(rule IN LISTS module_rules)
        string(REGEX MATCH "^(Qt[A-Za-z]+)\\|(.*)$" unused "${rule}")
        set(module "${CMAKE_MATCH_1}")
        set(place "${CMAKE_MATCH_2}")
        if((header MATCHES "^${module}(/|$)" OR EXISTS "${QT_HEADERS}/${module}/${header}") AND NOT file MATCHES "${place}")
            problem("${file} includes <${header}> of ${module}, which belongs to ${place} alone")
        endif()
    endforeach()
endfunction()

function(check_file root file)
    allowed_includes("${file}" allowed)
    file(STRINGS "${root}/${file}" lines REGEX "^[ \t]*#[ \t]*include[ \t]*[\"<]|QEventLoop|processEvents|waitForFinished" ENCODING UTF-8)
    foreach(line IN LISTS lines)
        if(line MATCHES "include[ \t]*\"([^\"]+)\"")
            set(header "${CMAKE_MATCH_1}")
            if(NOT header MATCHES "\\.moc$" AND NOT header MATCHES "${allowed}")
                problem("${file} includes \"${header}\", which its layer may not know")
            endif()
        elseif(line MATCHES "include[ \t]*<([^>]+)>")
            check_library("${file}" "${CMAKE_MATCH_1}")
        endif()
        if(line MATCHES "QEventLoop|processEvents|waitForFinished" AND NOT line MATCHES "^[ \t]*//" AND file MATCHES "^(core|ui)/")
            problem("${file} waits in an event loop of its own: ${line}")
        endif()
    endforeach()
    set(problems "${problems}" PARENT_SCOPE)
endfunction()

# Checks the tree under `root`; `result` is the list of problems.
function(check_tree root result)
    set(problems "")
    file(GLOB_RECURSE files RELATIVE "${root}" "${root}/core/*.h" "${root}/core/*.cpp" "${root}/ui/*.h" "${root}/ui/*.cpp"
         "${root}/app/*.h" "${root}/app/*.cpp")
    list(LENGTH files count)
    if(count EQUAL 0)
        list(APPEND problems "there are no sources under ${root}")
    endif()
    foreach(file IN LISTS files)
        check_file("${root}" "${file}")
    endforeach()
    set(${result} "${problems}" PARENT_SCOPE)
endfunction()

# One file with one line; `expected` is "good" or "bad".
function(expect expected file line)
    file(REMOVE_RECURSE "${SCRATCH}")
    file(WRITE "${SCRATCH}/${file}" "${line}\n")
    check_tree("${SCRATCH}" found)
    if((expected STREQUAL "good" AND found) OR (expected STREQUAL "bad" AND NOT found))
        message(SEND_ERROR "${file} with ‹${line}› should be ${expected}, but: ${found}")
    endif()
endfunction()

if(SCRATCH)
    expect(good core/base/a.h "#include <QString>")
    expect(bad core/base/a.h "#include \"core/model/block.h\"")
    expect(bad core/model/a.h "#include \"core/diff/compare.h\"")
    expect(good core/diff/a.cpp "#include \"core/model/block.h\"")
    expect(bad core/diff/a.cpp "#include \"core/reading/readdocument.h\"")
    expect(bad core/export/a.cpp "  #  include \"core/library.h\"")
    expect(good core/library.cpp "#include \"core/fetch/fetch.h\"")
    expect(bad core/library.cpp "#include \"ui/session.h\"")
    expect(bad core/export/a.cpp "#include <QPainter>")
    expect(bad core/export/a.cpp "#include <QtWidgets/QWidget>")
    expect(bad core/reading/a.cpp "#include <QNetworkReply>")
    expect(bad core/reading/a.cpp "#include <poppler-page.h>")
    expect(good core/reading/pdfwords/a.cpp "#include <poppler-page.h>")
    expect(good core/fetch/a.cpp "#include <QNetworkReply>")
    expect(bad core/diff/a.cpp "#include <QSqlQuery>")
    expect(bad core/diff/a.cpp "#include <gumbo.h>")
    expect(good core/reading/a.cpp "#include <gumbo.h>")
    expect(bad ui/a.cpp "#include \"core/diff/compare.h\"")
    expect(good ui/a.cpp "#include \"core/library.h\"")
    expect(good ui/a.cpp "#include \"core/collection.h\"")
    expect(good ui/a.cpp "#include \"core/pastimports.h\"")
    expect(bad ui/a.cpp "#include \"core/pastimport.h\"")
    expect(bad ui/a.cpp "#include \"core/store/store.h\"")
    expect(bad ui/a.cpp "#include \"core/watch.h\"")
    expect(bad ui/a.cpp "#include \"app/settings.h\"")
    expect(bad ui/compare/a.cpp "#include <KSyntaxHighlighting/Repository>")
    expect(bad ui/a.cpp "#include <QSettings>")
    expect(bad ui/a.cpp "    QEventLoop loop;")
    expect(bad core/fetch/a.cpp "    reply->waitForFinished();")
    expect(good app/a.cpp "#include \"core/diff/compare.h\"")
    file(REMOVE_RECURSE "${SCRATCH}")
else()
    check_tree("${ROOT}" found)
    foreach(problem IN LISTS found)
        message(SEND_ERROR "${problem}")
    endforeach()
endif()

# SPDX-License-Identifier: GPL-3.0-or-later
# Holds what the desktop reads to one id and one version, and to the desktop's own validators.
#
#   cmake -DROOT=<source folder> -DBUILT=<build folder> -DAPP_ID=<id> -DVERSION=<version> -P tests/checkmetadata.cmake
cmake_minimum_required(VERSION 3.28)

set(desktop ${ROOT}/packaging/linux/${APP_ID}.desktop)
set(metainfo ${BUILT}/linux/${APP_ID}.metainfo.xml)
foreach(file IN ITEMS ${desktop} ${metainfo})
    if(NOT EXISTS ${file})
        message(FATAL_ERROR "${file} is missing")
    endif()
endforeach()

function(validate program)
    find_program(${program}_PATH ${program})
    if(NOT ${program}_PATH)
        message(SEND_ERROR "${program} is not installed; packaging/build-packages.txt names its package")
        return()
    endif()
    execute_process(COMMAND ${${program}_PATH} ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE out)
    if(NOT status EQUAL 0)
        message(SEND_ERROR "${program} objects:\n${out}")
    endif()
endfunction()

function(expect file pattern meaning)
    file(READ ${file} text)
    if(NOT text MATCHES "${pattern}")
        message(SEND_ERROR "${file}: ${meaning}")
    endif()
endfunction()

string(REPLACE "." "\\." id "${APP_ID}")
string(REPLACE "." "\\." version "${VERSION}")
validate(desktop-file-validate ${desktop})
# The program has no home page of its own.
validate(appstreamcli validate --no-net --override=url-homepage-missing=info ${metainfo})
expect(${desktop} "\nIcon=${id}\n" "the icon is not called like the program's id")
expect(${desktop} "\nExec=recension %U\n" "the program is not started with the files that are opened")
expect(${metainfo} "<id>${id}</id>" "the id is not ${APP_ID}")
expect(${metainfo} "<launchable type=\"desktop-id\">${id}\\.desktop</launchable>" "the desktop file is not called like the id")
expect(${metainfo} "<release version=\"${version}\" date=\"20[0-9][0-9]-[01][0-9]-[0-3][0-9]\"/?>" "there is no release ${VERSION} with its date")

# The manual page speaks of this version and names the options that the program has (tests/app checks the other way round).
expect(${ROOT}/packaging/linux/recension.1 "\\.TH RECENSION 1 [^\n]*\"Recension ${version}\"" "the manual page is not of version ${VERSION}")

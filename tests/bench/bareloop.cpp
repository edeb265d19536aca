// SPDX-License-Identifier: Apache-2.0
// The yardstick of the benchmark: posts the bodies of a file, one per line, one after the other, with one keep-alive
// QNetworkAccessManager and nothing else. No ledger, no reading back, no plan.
//   bareloop URL COMPANY BODIES [CAFILE]     the access token is read from standard input; prints
//   {"posts":N,"seconds":S}
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QUrl>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile bodies(arguments.value(3));
    QFile input;
    if (arguments.size() < 4 || !bodies.open(QIODevice::ReadOnly) || !input.open(stdin, QIODevice::ReadOnly)) {
        std::fputs("usage: bareloop URL COMPANY BODIES [CAFILE] <TOKEN\n", stderr);
        return 2;
    }
    QNetworkRequest request(QUrl(arguments.value(1)));
    if (arguments.size() > 4) {
        QSslConfiguration trusting = request.sslConfiguration();
        trusting.setCaCertificates(QSslCertificate::fromPath(arguments.value(4)));
        request.setSslConfiguration(trusting);
    }
    request.setRawHeader("Authorization", "Bearer " + input.readLine().trimmed());
    request.setRawHeader("Procore-Company-Id", arguments.value(2).toLatin1());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    const QList<QByteArray> lines = bodies.readAll().trimmed().split('\n');
    QNetworkAccessManager manager;
    QElapsedTimer timer;
    timer.start();
    int posted = 0;
    for (const QByteArray &line : lines) {
        QNetworkReply *reply = manager.post(request, line);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 201) {
            std::fprintf(stderr, "refused: %s\n", reply->readAll().constData());
            return 1;
        }
        reply->readAll();
        reply->deleteLater();
        ++posted;
    }
    std::printf("{\"posts\":%d,\"seconds\":%.3f}\n", posted, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    return 0;
}

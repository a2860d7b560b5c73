package nl.omdehoek.commands;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;

/** Where somebody wants the portal to listen. */
record Port(int number) {

    private static final int FIRST_FOR_EVERYBODY = 1024;

    /** Why nothing can listen there, and what to do; empty if it can. */
    Optional<String> complaint() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(number));
            return Optional.empty();
        } catch (IOException _) {
            // The exception tells in words of the system's own language what is the matter.
            return Optional.of(number < FIRST_FOR_EVERYBODY && !isAnsweredOn() ? notForEverybody() : taken());
        }
    }

    private boolean isAnsweredOn() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), number)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private String taken() {
        return "Poort %d is al in gebruik. Stop wat daar draait, of kies een andere met PORT=8081 ./omdehoek start."
                .formatted(number);
    }

    private String notForEverybody() {
        return "Poort %d mag je hier niet gebruiken. Kies een getal vanaf %d, zoals PORT=8081 ./omdehoek start."
                .formatted(number, FIRST_FOR_EVERYBODY);
    }
}

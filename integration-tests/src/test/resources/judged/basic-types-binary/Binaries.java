package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.net.InetAddress;
import java.sql.Blob;
import java.util.UUID;

@Entity
class Binaries {
    @Id
    UUID id = new UUID(1, 2);

    byte[] bytes = {1, 2};

    @Column(length = 50)
    byte[] fewBytes;

    @Column(length = 1000000)
    byte[] manyBytes;

    @Lob
    byte[] largeBytes = {3};

    Blob blob;
    InetAddress address;
    Thing thing;

    @Column(length = 500)
    Thing longThing;

    @Lob
    Thing largeThing;

    static class Thing implements Serializable {
        int value;
    }
}

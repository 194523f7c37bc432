package judged;

import jakarta.persistence.*;
import java.net.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** PostgreSQL has a type for any address, H2 has bytes of some length; that of one family only is not known and stored as it is. */
@Entity
class Host {
    @Id
    @GeneratedValue
    Long id;

    InetAddress address;

    @Column(length = 20)
    InetAddress spacious;

    @JdbcTypeCode(SqlTypes.INET)
    @Column(length = 30)
    InetAddress coded;

    @JdbcTypeCode(SqlTypes.INET)
    @Column(length = 30)
    String text;

    Inet4Address four;

    @Column(length = 60)
    Inet6Address six;

    @Lob
    InetAddress large;

    List<InetAddress> several;

    @Column(length = 31)
    InetAddress[] spaciousOnes;

    @ElementCollection
    @Column(length = 17)
    List<InetAddress> others;

    @ElementCollection
    @MapKeyColumn(length = 18)
    Map<InetAddress, String> names;
}

package jhipster;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "region")
class Region implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sequenceGenerator")
    @SequenceGenerator(name = "sequenceGenerator", sequenceName = "sequence_generator")
    @Column(name = "id")
    private Long id;

    @Column(name = "region_name")
    private String regionName;

    @OneToOne(fetch = FetchType.LAZY, mappedBy = "region")
    private Country country;
}

@Entity
@Table(name = "country")
class Country implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sequenceGenerator")
    @SequenceGenerator(name = "sequenceGenerator", sequenceName = "sequence_generator")
    @Column(name = "id")
    private Long id;

    @Column(name = "country_name")
    private String countryName;

    @Min(value = 0L)
    @Max(value = 9_000_000_000L)
    @Column(name = "population")
    private Long population;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(unique = true)
    private Region region;

    @OneToOne(fetch = FetchType.LAZY, mappedBy = "country")
    private Location location;
}

@Entity
@Table(name = "location")
class Location implements Serializable {
    @Id
    @GeneratedValue
    @Column(name = "id")
    private UUID id;

    @Column(name = "street_address")
    private String streetAddress;

    @NotBlank
    @Size(max = 12)
    @Column(name = "postal_code", length = 12)
    private String postalCode;

    @Column(name = "city")
    private String city;

    @Column(name = "state_province")
    private String stateProvince;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "tracking", length = 36, unique = true)
    private UUID tracking;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(unique = true)
    private Country country;
}

@Entity
@Table(name = "department")
class Department implements Serializable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sequenceGenerator")
    @SequenceGenerator(name = "sequenceGenerator", sequenceName = "sequence_generator")
    @Column(name = "id")
    private Long id;

    @NotNull
    @Column(name = "department_name", nullable = false)
    private String departmentName;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(unique = true)
    private Location location;

    @OneToMany(fetch = FetchType.LAZY, mappedBy = "department")
    private Set<Employee> employees = new HashSet<>();
}

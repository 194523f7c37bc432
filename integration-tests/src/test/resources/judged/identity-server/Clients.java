package iam;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
import org.hibernate.annotations.DynamicUpdate;

@Entity
@Table(name = "CLIENT", uniqueConstraints = @UniqueConstraint(columnNames = {"REALM_ID", "CLIENT_ID"}))
@DynamicUpdate
class ClientEntity {
    @Id
    @Column(name = "ID", length = 36)
    @Access(AccessType.PROPERTY)
    private String id;

    @Column(name = "NAME")
    private String name;

    @Column(name = "DESCRIPTION", length = 4000)
    private String description;

    @Column(name = "CLIENT_ID")
    private String clientId;

    @Column(name = "REALM_ID")
    protected String realmId;

    @Column(name = "SECRET")
    private String secret;

    @Column(name = "NODE_REREG_TIMEOUT")
    private int nodeReRegistrationTimeout;

    @ElementCollection
    @Column(name = "VALUE_TEXT")
    @CollectionTable(name = "WEB_ORIGINS", joinColumns = @JoinColumn(name = "CLIENT_ID"))
    protected Set<String> webOrigins;

    @ElementCollection
    @Column(name = "VALUE_TEXT")
    @CollectionTable(
            name = "REDIRECT_URIS",
            joinColumns = @JoinColumn(name = "CLIENT_ID"),
            indexes = @Index(name = "IDX_REDIRECT", columnList = "CLIENT_ID"))
    protected Set<String> redirectUris = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, mappedBy = "client")
    protected Collection<ClientAttributeEntity> attributes;

    @ElementCollection
    @MapKeyColumn(name = "BINDING_NAME")
    @Column(name = "FLOW_ID", length = 4000)
    @CollectionTable(name = "CLIENT_AUTH_FLOW_BINDINGS", joinColumns = @JoinColumn(name = "CLIENT_ID"))
    protected Map<String, String> authFlowBindings;

    @ElementCollection
    @MapKeyColumn(name = "NAME")
    @Column(name = "NODE_VALUE")
    @CollectionTable(name = "CLIENT_NODE_REGISTRATIONS", joinColumns = @JoinColumn(name = "CLIENT_ID"))
    Map<String, Integer> registeredNodes;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

@Entity
@Table(name = "CLIENT_ATTRIBUTES")
@IdClass(ClientAttributeEntity.Key.class)
class ClientAttributeEntity {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CLIENT_ID")
    protected ClientEntity client;

    @Id
    @Column(name = "NAME")
    protected String name;

    @Lob
    @Column(name = "VALUE_TEXT", length = Integer.MAX_VALUE)
    protected String value;

    static class Key implements Serializable {
        protected ClientEntity client;
        protected String name;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.client.getId().equals(client.getId()) && key.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}

@Entity
@Table(name = "CLIENT_SCOPE")
class ClientScopeEntity {
    private String id;
    private String name;
    private RealmEntity realm;
    private Set<String> claims;
    private Map<String, ProtocolMapperEntity> mappers;

    @Id
    @Column(name = "ID", length = 36)
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    @Column(name = "NAME", nullable = false)
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "REALM_ID")
    public RealmEntity getRealm() {
        return realm;
    }

    public void setRealm(RealmEntity realm) {
        this.realm = realm;
    }

    @ElementCollection
    @CollectionTable(name = "CLIENT_SCOPE_CLAIMS")
    @Column(name = "CLAIM")
    public Set<String> getClaims() {
        return claims;
    }

    public void setClaims(Set<String> claims) {
        this.claims = claims;
    }

    @OneToMany(mappedBy = "scope")
    @MapKey
    public Map<String, ProtocolMapperEntity> getMappers() {
        return mappers;
    }

    public void setMappers(Map<String, ProtocolMapperEntity> mappers) {
        this.mappers = mappers;
    }

    @Transient
    public String getLabel() {
        return name + " of " + realm;
    }
}

@Entity
@Table(name = "PROTOCOL_MAPPER")
class ProtocolMapperEntity {
    @Id
    @Column(name = "ID", length = 36)
    protected String id;

    @Column(name = "NAME")
    protected String name;

    @ElementCollection
    @MapKeyColumn(name = "NAME", length = 100)
    @Column(name = "VALUE_TEXT", columnDefinition = "text")
    @CollectionTable(name = "PROTOCOL_MAPPER_CONFIG", joinColumns = @JoinColumn(name = "PROTOCOL_MAPPER_ID"))
    private Map<String, String> config;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CLIENT_ID")
    private ClientEntity client;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CLIENT_SCOPE_ID", referencedColumnName = "ID")
    private ClientScopeEntity scope;
}

@Entity
@Table(name = "CLIENT_SCOPE_CLIENT")
@IdClass(ClientScopeMappingEntity.Key.class)
class ClientScopeMappingEntity {
    @Id
    @Column(name = "SCOPE_ID", length = 36)
    protected String clientScopeId;

    @Id
    @Column(name = "CLIENT_ID", length = 36)
    protected String clientId;

    @Column(name = "DEFAULT_SCOPE")
    protected boolean defaultScope;

    record Key(String clientScopeId, String clientId) implements Serializable {}
}

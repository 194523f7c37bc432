package iam;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** Without a foreign key to anything, for there are millions. */
@Entity
@Table(
        name = "OFFLINE_CLIENT_SESSION",
        indexes = @Index(name = "IDX_CLIENT_SESSION_USER", columnList = "USER_SESSION_ID, OFFLINE_FLAG"))
@IdClass(ClientSessionEntity.Key.class)
class ClientSessionEntity {
    @Id
    @Column(name = "USER_SESSION_ID", length = 36)
    protected String userSessionId;

    @Id
    @Column(name = "CLIENT_ID", length = 36)
    protected String clientId;

    @Id
    @Column(name = "CLIENT_STORAGE_PROVIDER", length = 36)
    protected String clientStorageProvider;

    @Id
    @Column(name = "EXTERNAL_CLIENT_ID", length = 255)
    protected String externalClientId;

    @Id
    @Column(name = "OFFLINE_FLAG", length = 4)
    protected String offline;

    @Column(name = "TIMESTAMP_VALUE")
    protected int timestamp;

    @Column(name = "DATA", columnDefinition = "text")
    protected String data;

    @Version
    @Column(name = "VERSION")
    private Integer version;

    static class Key implements Serializable {
        protected String userSessionId;
        protected String clientId;
        protected String clientStorageProvider;
        protected String externalClientId;
        protected String offline;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(key.userSessionId, userSessionId)
                    && Objects.equals(key.clientId, clientId)
                    && Objects.equals(key.clientStorageProvider, clientStorageProvider)
                    && Objects.equals(key.externalClientId, externalClientId)
                    && Objects.equals(key.offline, offline);
        }

        @Override
        public int hashCode() {
            return Objects.hash(userSessionId, clientId, clientStorageProvider, externalClientId, offline);
        }
    }
}

@Entity
@Table(name = "EVENT_ENTITY", indexes = @Index(columnList = "REALM_ID, EVENT_TIME"))
class EventEntity {
    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "EVENT_TIME")
    private long time;

    @Column(name = "TYPE")
    private String type;

    @Column(name = "REALM_ID")
    private String realmId;

    @Column(name = "IP_ADDRESS")
    private String ipAddress;

    @Column(name = "DETAILS_JSON", length = 2550)
    private String detailsJson;

    @Column(name = "DETAILS_JSON_LONG_VALUE", columnDefinition = "text")
    private String detailsJsonLongValue;
}

@Entity
@Table(name = "IDENTITY_PROVIDER")
class IdentityProviderEntity {
    @Id
    @Column(name = "INTERNAL_ID", length = 36)
    protected String internalId;

    @Column(name = "PROVIDER_ALIAS")
    private String alias;

    @Column(name = "REALM_ID")
    private String realmId;

    @Column(name = "STORE_TOKEN")
    private boolean storeToken;

    @ElementCollection
    @MapKeyColumn(name = "NAME")
    @Column(name = "VALUE_TEXT", columnDefinition = "TEXT")
    @CollectionTable(name = "IDENTITY_PROVIDER_CONFIG", joinColumns = @JoinColumn(name = "IDENTITY_PROVIDER_ID"))
    private Map<String, String> config;

    @OneToMany
    @JoinColumn(name = "PROVIDER_ID", referencedColumnName = "INTERNAL_ID")
    private Set<IdentityProviderMapperEntity> mappers;
}

@Entity
@Table(name = "IDENTITY_PROVIDER_MAPPER")
class IdentityProviderMapperEntity {
    @Id
    @Column(name = "ID", length = 36)
    @Access(AccessType.PROPERTY)
    protected String id;

    @Column(name = "NAME")
    protected String name;

    @ElementCollection
    @MapKeyColumn(name = "NAME")
    @Lob
    @Column(name = "VALUE_TEXT")
    @CollectionTable(name = "IDP_MAPPER_CONFIG", joinColumns = @JoinColumn(name = "IDP_MAPPER_ID"))
    private Map<String, String> config;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

@Entity
@Table(name = "MIGRATION_MODEL")
class MigrationModelEntity {
    static final String SINGLETON_ID = "SINGLETON";

    @Id
    @Column(name = "ID", length = 36)
    @Access(AccessType.PROPERTY)
    private String id;

    @Column(name = "VERSION", length = 36)
    private String version;

    @Column(name = "UPDATE_TIME")
    private long updatedTime;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
